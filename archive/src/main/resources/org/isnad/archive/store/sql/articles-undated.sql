-- Articles of unknown day that come after a place in the list.
SELECT report.number, report.article AS place, article.hash, article.language, report.published, report.stored,
       report.statements, report.events,
       appearance.version, appearance.url, appearance.outlet, appearance.title, appearance.byline, appearance.published_at
FROM report
JOIN article ON article.id = report.article
JOIN appearance ON appearance.id = (SELECT MIN(first.id) FROM appearance AS first WHERE first.article = report.article)
WHERE report.replaced_by IS NULL AND report.published IS NULL AND report.article < :place
  AND (:outlet = '' OR EXISTS (SELECT 1 FROM appearance AS seen WHERE seen.article = report.article AND seen.outlet = :outlet))
  AND (:language = '' OR article.language = :language)
ORDER BY report.article DESC
LIMIT :most
