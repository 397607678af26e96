DELETE FROM alert WHERE id = :alert
