-- Which version an article is at the first address that it was found at.
SELECT version FROM appearance WHERE article = :article ORDER BY id LIMIT 1
