UPDATE article SET changed = (SELECT MAX(changed) + 1 FROM article) WHERE id = :article
