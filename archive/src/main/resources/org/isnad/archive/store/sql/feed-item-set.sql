INSERT INTO feed_item (key, feed, digest, visited, due, failures, problem)
VALUES (:key, :feed, :digest, :visited, :due, :failures, :problem)
ON CONFLICT (key) DO UPDATE SET
    feed = excluded.feed, digest = excluded.digest, visited = excluded.visited, due = excluded.due,
    failures = excluded.failures, problem = excluded.problem
