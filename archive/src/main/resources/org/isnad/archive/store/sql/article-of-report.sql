SELECT article FROM report WHERE number = :number
