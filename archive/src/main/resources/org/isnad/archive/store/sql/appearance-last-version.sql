-- The last version of an address that stood there at a moment.
SELECT COALESCE(MAX(version), 0) FROM appearance WHERE url = :url AND COALESCE(fetched, stored) <= :moment
