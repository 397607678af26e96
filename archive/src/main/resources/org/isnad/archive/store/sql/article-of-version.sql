SELECT article FROM appearance WHERE url = :url AND version = :version
