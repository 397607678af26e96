SELECT key, feed, digest, visited, due, failures, problem FROM feed_item
WHERE feed = :feed AND due <= :now
ORDER BY due, key
