SELECT article.hash FROM report JOIN article ON article.id = report.article WHERE report.number = :number
