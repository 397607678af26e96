UPDATE appearance SET version = -version WHERE url = :url AND version < 0
