-- Makes the article unless it is there; both ways it is then found by its hash.
INSERT INTO article (hash, language)
VALUES (:hash, :language)
ON CONFLICT (hash) DO NOTHING
