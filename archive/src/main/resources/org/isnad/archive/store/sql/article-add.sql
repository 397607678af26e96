INSERT INTO article (hash, language, changed)
VALUES (:hash, :language, (SELECT COALESCE(MAX(changed), 0) + 1 FROM article))
RETURNING id
