SELECT appearance.url, appearance.version, report.number, article.hash,
       appearance.outlet, appearance.title, appearance.published, appearance.stored
FROM appearance
JOIN article ON article.id = appearance.article
JOIN report ON report.article = appearance.article AND report.replaced_by IS NULL
WHERE appearance.url = :url
ORDER BY appearance.version
