SELECT report.number, report.article, report.stored, report.packing, report.document
FROM report
WHERE report.number = :number
