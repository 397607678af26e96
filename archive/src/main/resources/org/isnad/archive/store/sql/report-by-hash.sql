SELECT report.number, report.article, report.stored, report.packing, report.document
FROM report JOIN article ON article.id = report.article
WHERE article.hash = :hash AND report.replaced_by IS NULL
