-- Where a text stands now, and what is new since somebody looked. docs/archive.md tells more.

-- When the page was fetched, or null where nobody knows. An address's versions are in the order of it.
ALTER TABLE appearance ADD COLUMN fetched TEXT;

-- A text may stand at an address again that it stood at before.
DROP INDEX appearance_of_article;
CREATE INDEX appearance_of_article ON appearance (article);

-- Grows for the whole store with each report, each appearance, and each text that stands no more where it stood.
ALTER TABLE article ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
UPDATE article SET changed = COALESCE(
    (SELECT number FROM report WHERE report.article = article.id AND report.replaced_by IS NULL), 0);
CREATE INDEX article_of_change ON article (changed);

-- Saved searches follow the changes from now on, no more the numbers of reports.
UPDATE alert SET position = (SELECT COALESCE(MAX(changed), 0) FROM article)
WHERE position > (SELECT COALESCE(MAX(changed), 0) FROM article);
