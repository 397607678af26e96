INSERT INTO progress (step, number)
VALUES ('stories', :number)
ON CONFLICT (step) DO UPDATE SET number = excluded.number
