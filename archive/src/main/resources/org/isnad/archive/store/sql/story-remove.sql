DELETE FROM story WHERE id = :story
