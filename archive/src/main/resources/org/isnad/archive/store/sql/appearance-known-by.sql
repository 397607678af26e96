-- Which version of its address a text is that was fetched at a moment, where that is nothing new: it stood there just before
-- or after that, or was stored later and fetched nobody knows when.
SELECT MAX(version) FROM appearance
WHERE url = :url AND article = :article
  AND (version = (SELECT MAX(version) FROM appearance
                  WHERE url = :url AND COALESCE(fetched, stored) <= :fetched)
    OR version = (SELECT MIN(version) FROM appearance
                  WHERE url = :url AND COALESCE(fetched, stored) > :fetched)
    OR (fetched IS NULL AND stored >= :fetched))
