-- The next articles of which something is new, each with its report in force.
SELECT article.changed, report.number, report.article, report.stored, report.packing, report.document
FROM article
JOIN report ON report.article = article.id AND report.replaced_by IS NULL
WHERE article.changed > :after
ORDER BY article.changed
LIMIT :most
