-- The actors that most reports tell of, with their offices; all of them for the pattern %.
WITH seen AS (
    SELECT office.actor, office.role, office.country, office.sector,
           MIN(report.published) AS first_day, MAX(report.published) AS last_day, COUNT(*) AS reports
    FROM actor
    JOIN office ON office.actor = actor.id
    JOIN sighting ON sighting.office = office.id
    JOIN report ON report.number = sighting.report AND report.replaced_by IS NULL
    WHERE ' ' || actor.name_key || ' ' LIKE :pattern AND actor.kind LIKE :kind
    GROUP BY office.id, office.actor, office.role, office.country, office.sector
), ranked AS (
    SELECT actor, SUM(reports) AS total
    FROM seen
    GROUP BY actor
    ORDER BY total DESC, actor
    LIMIT :most
)
SELECT actor.id, actor.name, actor.kind,
       seen.role, seen.country, seen.sector, seen.first_day, seen.last_day, seen.reports
FROM ranked
JOIN seen ON seen.actor = ranked.actor
JOIN actor ON actor.id = ranked.actor
ORDER BY ranked.total DESC, actor.id, seen.reports DESC, seen.role
