SELECT id FROM actor WHERE name_key = :nameKey AND kind = :kind
