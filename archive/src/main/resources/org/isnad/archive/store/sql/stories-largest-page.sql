-- The stories that come after one, the largest first; from the start where that one is not there.
SELECT story.id FROM story
LEFT JOIN story AS before ON before.id = :after
WHERE story.articles >= :least
  AND COALESCE(story.last_day, '') BETWEEN :from AND :to
  AND (before.id IS NULL
       OR story.articles < before.articles
       OR (story.articles = before.articles AND story.id > before.id))
ORDER BY story.articles DESC, story.id
LIMIT :most
