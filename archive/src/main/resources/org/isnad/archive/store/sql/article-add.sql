INSERT INTO article (hash, language)
VALUES (:hash, :language)
RETURNING id
