-- An actor with its offices, the one that most reports tell of first.
SELECT actor.id, actor.name, actor.kind, office.role, office.country, office.sector,
       MIN(report.published) AS first_day, MAX(report.published) AS last_day, COUNT(*) AS reports
FROM actor
JOIN office ON office.actor = actor.id
JOIN sighting ON sighting.office = office.id
JOIN report ON report.number = sighting.report AND report.replaced_by IS NULL
WHERE actor.id = :actor
GROUP BY actor.id, actor.name, actor.kind, office.id, office.role, office.country, office.sector
ORDER BY reports DESC, office.role
