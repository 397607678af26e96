-- The next reports, in force or not, with the name of the text that each is on.
SELECT report.number, report.article, report.stored, report.packing, report.document, article.hash
FROM report JOIN article ON article.id = report.article
WHERE report.number > :after
ORDER BY report.number
LIMIT :most
