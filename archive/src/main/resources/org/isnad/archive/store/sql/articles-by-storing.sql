-- Articles that were stored before one, the last one first.
SELECT report.number, report.article AS place, article.hash, article.language, report.published, report.stored,
       report.statements, report.events,
       appearance.version, appearance.url, appearance.outlet, appearance.title, appearance.byline, appearance.published_at
FROM report
JOIN article ON article.id = report.article
JOIN appearance ON appearance.id = (SELECT MIN(first.id) FROM appearance AS first WHERE first.article = report.article)
WHERE report.replaced_by IS NULL AND report.article < :place
  AND (report.published BETWEEN :from AND :to OR (report.published IS NULL AND :undated = 1))
  AND (:outlet = '' OR EXISTS (SELECT 1 FROM appearance AS seen WHERE seen.article = report.article AND seen.outlet = :outlet))
  AND (:language = '' OR article.language = :language)
ORDER BY report.article DESC
LIMIT :most
