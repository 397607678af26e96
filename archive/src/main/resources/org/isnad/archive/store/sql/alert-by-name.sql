SELECT id, name, query, level, created, position FROM alert WHERE name = :name
