INSERT INTO origin (story, number, agencies)
VALUES (:story, :number, :agencies)
