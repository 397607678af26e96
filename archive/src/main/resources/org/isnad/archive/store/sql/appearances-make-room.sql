-- The versions from a number on move up by one; negative on the way, since no two may ever have one number.
UPDATE appearance SET version = -1 - version WHERE url = :url AND version >= :version
