DELETE FROM alert_channel WHERE alert = :alert
