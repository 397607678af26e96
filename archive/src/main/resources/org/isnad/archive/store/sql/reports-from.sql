-- The next reports in force from a number on.
SELECT report.number, report.article, report.stored, report.packing, report.document
FROM report
WHERE report.number >= :from AND report.replaced_by IS NULL
ORDER BY report.number
LIMIT :most
