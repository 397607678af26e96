-- The next reports in force after a number, by any of these analysers.
SELECT report.number, report.article, report.stored, report.packing, report.document
FROM report
WHERE report.number > :after AND report.replaced_by IS NULL AND report.analyser IN (<analysers>)
ORDER BY report.number
LIMIT :most
