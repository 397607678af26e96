-- Everywhere that some articles appeared.
SELECT appearance.article, appearance.url, appearance.version, report.number, article.hash,
       appearance.outlet, appearance.title, appearance.published, appearance.stored,
       NOT EXISTS (SELECT 1 FROM appearance AS later
                   WHERE later.url = appearance.url AND later.version > appearance.version) AS stands
FROM appearance
JOIN article ON article.id = appearance.article
JOIN report ON report.article = appearance.article AND report.replaced_by IS NULL
WHERE appearance.article IN (<articles>)
ORDER BY appearance.id
