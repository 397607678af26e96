SELECT COALESCE(MAX(changed), 0) FROM article
