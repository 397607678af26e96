SELECT analyser, COUNT(*) AS reports FROM report GROUP BY analyser ORDER BY analyser
