-- What may belong together: new articles, all of the days around them, and all of the stories that have one of either.
WITH near AS (
    SELECT report.article
    FROM report
    LEFT JOIN story_article ON story_article.article = report.article
    WHERE report.replaced_by IS NULL
      AND (story_article.article IS NULL OR report.published BETWEEN :from AND :to)
), told AS (
    SELECT article FROM near
    UNION
    SELECT other.article
    FROM near
    JOIN story_article AS mine ON mine.article = near.article
    JOIN story_article AS other ON other.story = mine.story
)
SELECT report.article, report.number, report.published
FROM told
JOIN report ON report.article = told.article AND report.replaced_by IS NULL
ORDER BY CASE WHEN report.published IS NULL THEN 1 ELSE 0 END, report.published, report.number
