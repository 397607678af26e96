UPDATE alert_delivery SET state = :state, due = :due, problem = :problem
WHERE channel = :channel AND report = :report
