SELECT story_article.story
FROM report JOIN story_article ON story_article.article = report.article
WHERE report.number = :number
