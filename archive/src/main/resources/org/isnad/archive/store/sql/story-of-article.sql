SELECT story FROM story_article WHERE article = :article
