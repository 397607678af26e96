INSERT INTO story (id, first_day, last_day, articles, origins)
VALUES (:id, :firstDay, :lastDay, :articles, :origins)
