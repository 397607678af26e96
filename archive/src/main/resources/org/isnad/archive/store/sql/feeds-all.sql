SELECT url, etag, modified, visited, due, failures, problem FROM feed ORDER BY url
