-- The last step of the tables that was taken.
SELECT version FROM isnad_schema WHERE success ORDER BY installed_rank DESC LIMIT 1
