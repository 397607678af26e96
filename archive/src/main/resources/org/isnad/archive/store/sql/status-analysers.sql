SELECT analyser, COUNT(*) AS reports, COUNT(*) - COUNT(replaced_by) AS in_force
FROM report GROUP BY analyser ORDER BY analyser
