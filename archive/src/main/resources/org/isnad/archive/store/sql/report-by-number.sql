SELECT report.number, report.stored, report.packing, report.document,
       (SELECT version FROM appearance WHERE appearance.article = report.article ORDER BY id LIMIT 1) AS version
FROM report
WHERE report.number = :number
