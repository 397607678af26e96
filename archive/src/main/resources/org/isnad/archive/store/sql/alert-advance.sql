UPDATE alert SET position = :to WHERE id = :alert AND position = :from
