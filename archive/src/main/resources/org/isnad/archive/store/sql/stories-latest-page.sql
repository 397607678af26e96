-- The stories that come after one, those that were last told first; from the start where that one is not there.
SELECT story.id FROM story
LEFT JOIN story AS before ON before.id = :after
WHERE story.articles >= :least
  AND COALESCE(story.last_day, '') BETWEEN :from AND :to
  AND (before.id IS NULL
       OR COALESCE(story.last_day, '') < COALESCE(before.last_day, '')
       OR (COALESCE(story.last_day, '') = COALESCE(before.last_day, '') AND story.id > before.id))
ORDER BY COALESCE(story.last_day, '') DESC, story.id
LIMIT :most
