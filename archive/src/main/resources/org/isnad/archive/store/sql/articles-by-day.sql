-- Articles of known day that come after a place in the list, the latest day first; one day's in the order of storing, the
-- last one first. The row of an article stays what it is when a newer report on it comes, so that no walk misses it.
-- The page is cut before it is joined, for a day may have thousands of articles.
SELECT report.number, report.article AS place, article.hash, article.language, report.published, report.stored,
       report.statements, report.events,
       appearance.version, appearance.url, appearance.outlet, appearance.title, appearance.byline, appearance.published_at
FROM (
    SELECT listed.number
    FROM report AS listed
    WHERE listed.replaced_by IS NULL
      AND listed.published BETWEEN :from AND :day
      AND (listed.published < :day OR listed.article < :place)
      AND (:outlet = '' OR EXISTS (SELECT 1 FROM appearance AS seen WHERE seen.article = listed.article AND seen.outlet = :outlet))
      AND (:language = '' OR EXISTS (SELECT 1 FROM article AS told WHERE told.id = listed.article AND told.language = :language))
    ORDER BY listed.published DESC, listed.article DESC
    LIMIT :most
) AS page
JOIN report ON report.number = page.number
JOIN article ON article.id = report.article
JOIN appearance ON appearance.id = (SELECT MIN(first.id) FROM appearance AS first WHERE first.article = report.article)
ORDER BY report.published DESC, report.article DESC
