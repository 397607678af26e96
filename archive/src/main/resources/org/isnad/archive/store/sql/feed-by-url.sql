SELECT url, etag, modified, visited, due, failures, problem FROM feed WHERE url = :url
