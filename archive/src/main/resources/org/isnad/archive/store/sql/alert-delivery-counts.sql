SELECT alert_delivery.state, count(*) AS deliveries, max(alert_delivery.problem) AS problem
FROM alert_delivery
JOIN alert_channel ON alert_channel.id = alert_delivery.channel
WHERE alert_channel.alert = :alert
GROUP BY alert_delivery.state
