SELECT key, feed, digest, visited, due, failures, problem FROM feed_item WHERE key = :key
