-- Which articles of a story print each other's text.
SELECT a.hash AS a, b.hash AS b, reprint.contained, first.hash AS first
FROM reprint
JOIN story_article AS of_a ON of_a.article = reprint.a
JOIN story_article AS of_b ON of_b.article = reprint.b
JOIN article AS a ON a.id = reprint.a
JOIN article AS b ON b.id = reprint.b
LEFT JOIN article AS first ON first.id = reprint.first
WHERE of_a.story = :story AND of_b.story = :story
ORDER BY of_a.position, of_b.position
