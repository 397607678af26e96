-- The stories of at least so many articles that were last told between two days; the largest first.
SELECT id FROM story
WHERE articles >= :least AND (last_day IS NULL OR last_day BETWEEN :from AND :to)
ORDER BY articles DESC, last_day DESC, id
LIMIT :most
