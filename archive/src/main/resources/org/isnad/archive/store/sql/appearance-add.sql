INSERT INTO appearance
    (article, url, version, input, outlet, title, byline, published, published_at, stored)
VALUES
    (:article, :url, :version, :input, :outlet, :title, :byline, :published, :publishedAt, :stored)
