UPDATE report SET replaced_by = NULL WHERE number = :number
