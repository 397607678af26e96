SELECT COALESCE(MAX(version), 0) FROM appearance WHERE url = :url
