SELECT appearance.url, appearance.version, report.number, article.hash,
       appearance.outlet, appearance.title, appearance.published, appearance.stored
FROM report AS given
JOIN appearance ON appearance.article = given.article
JOIN article ON article.id = appearance.article
JOIN report ON report.article = appearance.article AND report.replaced_by IS NULL
WHERE given.number = :number
ORDER BY appearance.id
