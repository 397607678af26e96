UPDATE report SET replaced_by = :by WHERE number = :number
