DELETE FROM reprint WHERE a = :article OR b = :article
