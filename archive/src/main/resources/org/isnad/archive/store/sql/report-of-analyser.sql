SELECT number FROM report WHERE article = :article AND analyser = :analyser
