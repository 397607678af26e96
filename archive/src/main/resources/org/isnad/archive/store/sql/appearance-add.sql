INSERT INTO appearance
    (article, url, version, input, outlet, title, byline, published, published_at, fetched, stored)
VALUES
    (:article, :url, :version, :input, :outlet, :title, :byline, :published, :publishedAt, :fetched, :stored)
