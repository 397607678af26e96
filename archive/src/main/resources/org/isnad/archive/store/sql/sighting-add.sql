INSERT INTO sighting (office, report)
VALUES (:office, :report)
ON CONFLICT (office, report) DO NOTHING
