-- Once for each article, whichever of its reports is delivered.
INSERT INTO alert_delivery (channel, report, state, attempts, due, problem)
SELECT :channel, found.number, 'waiting', 0, :due, NULL
FROM report AS found
WHERE found.number = :report
  AND NOT EXISTS (SELECT 1
                  FROM report AS earlier
                  JOIN alert_delivery ON alert_delivery.report = earlier.number
                  WHERE earlier.article = found.article AND alert_delivery.channel = :channel)
