-- The next reports, in force or not, with the name of the text that each is on.
SELECT report.number, report.stored, report.packing, report.document, article.hash,
       (SELECT version FROM appearance WHERE appearance.article = report.article ORDER BY id LIMIT 1) AS version
FROM report JOIN article ON article.id = report.article
WHERE report.number > :after
ORDER BY report.number
LIMIT :most
