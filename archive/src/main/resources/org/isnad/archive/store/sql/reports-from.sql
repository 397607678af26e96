-- The next reports in force from a number on.
SELECT report.number, report.stored, report.packing, report.document,
       (SELECT version FROM appearance WHERE appearance.article = report.article ORDER BY id LIMIT 1) AS version
FROM report
WHERE report.number >= :from AND report.replaced_by IS NULL
ORDER BY report.number
LIMIT :most
