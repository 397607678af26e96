SELECT id FROM article WHERE hash = :hash
