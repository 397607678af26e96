DELETE FROM feed WHERE url = :url
