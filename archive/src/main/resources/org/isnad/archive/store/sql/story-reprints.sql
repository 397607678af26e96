-- The pairs of a story's articles that share text.
SELECT one.hash AS a, other.hash AS b, reprint.contained, earlier.hash AS first
FROM story_article AS mine
JOIN reprint ON reprint.a = mine.article
JOIN story_article AS yours ON yours.article = reprint.b AND yours.story = mine.story
JOIN article AS one ON one.id = reprint.a
JOIN article AS other ON other.id = reprint.b
LEFT JOIN article AS earlier ON earlier.id = reprint.first
WHERE mine.story = :story
ORDER BY reprint.contained DESC, mine.position, yours.position
