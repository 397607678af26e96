INSERT INTO office (actor, role_key, role, country, sector)
VALUES (:actor, :roleKey, :role, :country, :sector)
RETURNING id
