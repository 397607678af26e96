-- Which version of its address a text is of which nobody knows when it stood there.
SELECT MAX(version) FROM appearance WHERE article = :article AND url = :url
