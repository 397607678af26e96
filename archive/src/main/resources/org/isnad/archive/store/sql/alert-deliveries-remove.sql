DELETE FROM alert_delivery WHERE channel IN (SELECT id FROM alert_channel WHERE alert = :alert)
