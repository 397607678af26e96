INSERT INTO alert (name, query, level, created, position) VALUES (:name, :query, :level, :created, :position)
