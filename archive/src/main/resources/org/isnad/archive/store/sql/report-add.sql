INSERT INTO report
    (article, analyser, stored, published, statements, events, replaced_by, packing, document)
VALUES
    (:article, :analyser, :stored, :published, :statements, :events, :replacedBy, :packing, :document)
RETURNING number
