INSERT INTO reprint (a, b, contained, first)
VALUES (:a, :b, :contained, :first)
ON CONFLICT (a, b) DO NOTHING
