-- Articles of unknown day that come after a place in the list.
-- The page is cut before it is joined, for a day may have thousands of articles.
SELECT report.number, report.article AS place, article.hash, article.language, report.published, report.stored,
       report.statements, report.events,
       appearance.version, appearance.url, appearance.outlet, appearance.title, appearance.byline, appearance.published_at
FROM (
    SELECT listed.number
    FROM report AS listed
    WHERE listed.replaced_by IS NULL
      AND listed.published IS NULL AND listed.article < :place
      AND (:outlet = '' OR EXISTS (SELECT 1 FROM appearance AS seen WHERE seen.article = listed.article AND seen.outlet = :outlet))
      AND (:language = '' OR EXISTS (SELECT 1 FROM article AS told WHERE told.id = listed.article AND told.language = :language))
    ORDER BY listed.article DESC
    LIMIT :most
) AS page
JOIN report ON report.number = page.number
JOIN article ON article.id = report.article
JOIN appearance ON appearance.id = (SELECT MIN(first.id) FROM appearance AS first WHERE first.article = report.article)
ORDER BY report.article DESC
