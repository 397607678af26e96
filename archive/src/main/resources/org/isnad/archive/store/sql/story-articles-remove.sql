DELETE FROM story_article WHERE story = :story
