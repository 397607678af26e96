-- Articles of known day that come after a place in the list, the latest day first; one day's in the order of storing, the
-- last one first. The row of an article stays what it is when a newer report on it comes, so that no walk misses it.
SELECT report.number, report.article AS place, article.hash, article.language, report.published, report.stored,
       report.statements, report.events,
       appearance.version, appearance.url, appearance.outlet, appearance.title, appearance.byline, appearance.published_at
FROM report
JOIN article ON article.id = report.article
JOIN appearance ON appearance.id = (SELECT MIN(first.id) FROM appearance AS first WHERE first.article = report.article)
WHERE report.replaced_by IS NULL
  AND report.published BETWEEN :from AND :day
  AND (report.published < :day OR report.article < :place)
  AND (:outlet = '' OR EXISTS (SELECT 1 FROM appearance AS seen WHERE seen.article = report.article AND seen.outlet = :outlet))
  AND (:language = '' OR article.language = :language)
ORDER BY report.published DESC, report.article DESC
LIMIT :most
