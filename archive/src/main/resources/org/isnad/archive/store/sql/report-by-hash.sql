SELECT report.number, report.stored, report.packing, report.document,
       (SELECT version FROM appearance WHERE appearance.article = report.article ORDER BY id LIMIT 1) AS version
FROM report JOIN article ON article.id = report.article
WHERE article.hash = :hash AND report.replaced_by IS NULL
