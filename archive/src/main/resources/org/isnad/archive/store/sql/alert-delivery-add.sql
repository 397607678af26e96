INSERT INTO alert_delivery (channel, report, state, attempts, due, problem)
VALUES (:channel, :report, 'waiting', 0, :due, NULL)
ON CONFLICT (channel, report) DO NOTHING
