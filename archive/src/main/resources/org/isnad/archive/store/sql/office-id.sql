SELECT id FROM office
WHERE actor = :actor AND role_key = :roleKey AND country = :country AND sector = :sector
