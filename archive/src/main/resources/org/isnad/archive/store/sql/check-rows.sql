-- What no transaction of Isnad's leaves behind.
SELECT 'article ' || article.hash || ' has no report' AS fault
FROM article LEFT JOIN report ON report.article = article.id AND report.replaced_by IS NULL
WHERE report.number IS NULL
UNION ALL
SELECT 'article ' || article.hash || ' appeared nowhere'
FROM article LEFT JOIN appearance ON appearance.article = article.id
WHERE appearance.id IS NULL
