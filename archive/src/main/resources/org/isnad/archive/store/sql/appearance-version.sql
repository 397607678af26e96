-- Which version of its address an article is, where it appeared there.
SELECT version FROM appearance WHERE article = :article AND url = :url
