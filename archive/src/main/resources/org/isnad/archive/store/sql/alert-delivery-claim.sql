-- Whoever changes the row delivers; who comes second finds another number of attempts.
UPDATE alert_delivery SET attempts = attempts + 1, due = :until
WHERE channel = :channel AND report = :report AND state = 'waiting' AND attempts = :attempts
