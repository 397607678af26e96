SELECT 1
FROM report JOIN article ON article.id = report.article
WHERE article.hash = :hash AND report.analyser = :analyser
