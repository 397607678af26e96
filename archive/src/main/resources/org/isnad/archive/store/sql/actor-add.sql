INSERT INTO actor (kind, name_key, name)
VALUES (:kind, :nameKey, :name)
RETURNING id
