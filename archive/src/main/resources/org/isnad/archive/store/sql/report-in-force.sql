SELECT number, analyser FROM report WHERE article = :article AND replaced_by IS NULL
