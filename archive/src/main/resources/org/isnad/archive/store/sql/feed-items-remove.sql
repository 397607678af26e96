DELETE FROM feed_item WHERE feed = :feed
