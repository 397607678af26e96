SELECT id, kind, target, secret, private_network FROM alert_channel WHERE alert = :alert ORDER BY id
