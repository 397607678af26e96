-- Whether nothing of an article is new: the text, this analyser's report, and the address.
SELECT report.number, appearance.version
FROM article
JOIN report ON report.article = article.id AND report.analyser = :analyser
JOIN appearance ON appearance.article = article.id AND appearance.url = :url
WHERE article.hash = :hash
