INSERT INTO feed (url, etag, modified, visited, due, failures, problem)
VALUES (:url, :etag, :modified, :visited, :due, :failures, :problem)
ON CONFLICT (url) DO UPDATE SET
    etag = excluded.etag, modified = excluded.modified, visited = excluded.visited, due = excluded.due,
    failures = excluded.failures, problem = excluded.problem
