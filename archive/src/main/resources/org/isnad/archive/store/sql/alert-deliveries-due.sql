-- What is to be delivered by now, in the order of the reports.
SELECT alert.name AS alert, alert_delivery.channel, alert_delivery.report, alert_delivery.attempts
FROM alert_delivery
JOIN alert_channel ON alert_channel.id = alert_delivery.channel
JOIN alert ON alert.id = alert_channel.alert
WHERE alert_delivery.state = 'waiting' AND alert_delivery.due <= :now
ORDER BY alert_delivery.report, alert_delivery.channel
LIMIT :most
