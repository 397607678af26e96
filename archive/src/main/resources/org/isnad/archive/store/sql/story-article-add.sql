INSERT INTO story_article (article, story, origin, position)
VALUES (:article, :story, :origin, :position)
