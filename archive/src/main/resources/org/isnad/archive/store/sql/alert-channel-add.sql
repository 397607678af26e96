INSERT INTO alert_channel (alert, kind, target, secret, private_network)
VALUES (:alert, :kind, :target, :secret, :private)
