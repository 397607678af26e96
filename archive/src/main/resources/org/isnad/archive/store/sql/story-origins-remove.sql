DELETE FROM origin WHERE story = :story
