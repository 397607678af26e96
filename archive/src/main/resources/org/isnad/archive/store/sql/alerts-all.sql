SELECT id, name, query, level, created, position FROM alert ORDER BY name
