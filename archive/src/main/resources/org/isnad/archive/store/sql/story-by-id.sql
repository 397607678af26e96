SELECT story.first_day, story.last_day, origin.number AS origin, origin.agencies,
       appearance.article, appearance.url, appearance.version, report.number, article.hash,
       appearance.outlet, appearance.title, appearance.published, appearance.stored,
       NOT EXISTS (SELECT 1 FROM appearance AS later
                   WHERE later.url = appearance.url AND later.version > appearance.version) AS stands
FROM story
JOIN story_article ON story_article.story = story.id
JOIN origin ON origin.story = story.id AND origin.number = story_article.origin
JOIN article ON article.id = story_article.article
JOIN report ON report.article = article.id AND report.replaced_by IS NULL
JOIN appearance ON appearance.article = article.id
WHERE story.id = :id
ORDER BY origin.number, story_article.position, appearance.id
