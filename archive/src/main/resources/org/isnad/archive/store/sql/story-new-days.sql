-- How many articles are in no story yet, and the days between which they were published.
SELECT COUNT(*) AS articles, MIN(report.published) AS first_day, MAX(report.published) AS last_day
FROM report
LEFT JOIN story_article ON story_article.article = report.article
WHERE report.replaced_by IS NULL AND story_article.article IS NULL
