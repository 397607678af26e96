-- The archive. docs/archive.md tells what each table and column means; keep the two in step.
-- Days are written as 2026-11-23, moments as 2026-11-23T08:15:00.000Z, so that both sort as text on either database.

CREATE TABLE article (
    id          ${key},
    hash        TEXT NOT NULL UNIQUE,
    language    TEXT
);

CREATE TABLE appearance (
    id           ${key},
    article      BIGINT NOT NULL REFERENCES article (id),
    url          TEXT,
    version      INTEGER NOT NULL,
    input        TEXT NOT NULL,
    outlet       TEXT,
    title        TEXT,
    byline       TEXT,
    published    TEXT,
    published_at TEXT,
    stored       TEXT NOT NULL
);
CREATE UNIQUE INDEX appearance_of_version ON appearance (url, version);
CREATE UNIQUE INDEX appearance_of_article ON appearance (article, url);

CREATE TABLE report (
    number      ${key},
    article     BIGINT NOT NULL REFERENCES article (id),
    analyser    TEXT NOT NULL,
    stored      TEXT NOT NULL,
    published   TEXT,
    statements  INTEGER NOT NULL,
    events      INTEGER NOT NULL,
    replaced_by BIGINT REFERENCES report (number),
    packing     INTEGER NOT NULL,
    document    ${bytes} NOT NULL
);
CREATE UNIQUE INDEX report_of_analyser ON report (article, analyser);
CREATE UNIQUE INDEX report_in_force ON report (article) WHERE replaced_by IS NULL;
CREATE INDEX report_of_day ON report (published);

CREATE TABLE actor (
    id       ${key},
    kind     TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name     TEXT NOT NULL
);
CREATE UNIQUE INDEX actor_of_name ON actor (name_key, kind);

CREATE TABLE office (
    id       ${key},
    actor    BIGINT NOT NULL REFERENCES actor (id),
    role_key TEXT NOT NULL,
    role     TEXT,
    country  TEXT NOT NULL,
    sector   TEXT NOT NULL
);
CREATE UNIQUE INDEX office_of_actor ON office (actor, role_key, country, sector);

CREATE TABLE sighting (
    office BIGINT NOT NULL REFERENCES office (id),
    report BIGINT NOT NULL REFERENCES report (number),
    PRIMARY KEY (office, report)
) ${clustered};

CREATE TABLE story (
    id        TEXT NOT NULL PRIMARY KEY,
    first_day TEXT,
    last_day  TEXT,
    articles  INTEGER NOT NULL,
    origins   INTEGER NOT NULL
);

CREATE TABLE origin (
    story    TEXT NOT NULL REFERENCES story (id),
    number   INTEGER NOT NULL,
    agencies TEXT NOT NULL,
    PRIMARY KEY (story, number)
) ${clustered};

CREATE TABLE story_article (
    article  BIGINT NOT NULL PRIMARY KEY REFERENCES article (id),
    story    TEXT NOT NULL REFERENCES story (id),
    origin   INTEGER NOT NULL,
    position INTEGER NOT NULL
);
CREATE INDEX story_article_of_story ON story_article (story, position);

CREATE TABLE reprint (
    a         BIGINT NOT NULL REFERENCES article (id),
    b         BIGINT NOT NULL REFERENCES article (id),
    contained DOUBLE PRECISION NOT NULL,
    first     BIGINT REFERENCES article (id),
    PRIMARY KEY (a, b)
) ${clustered};

-- How often a step that is done apart was done, so that of two at a time one gives way.
CREATE TABLE progress (
    step   TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL
);

CREATE TABLE feed (
    url      TEXT NOT NULL PRIMARY KEY,
    etag     TEXT,
    modified TEXT,
    visited  TEXT NOT NULL,
    due      TEXT NOT NULL,
    failures INTEGER NOT NULL,
    problem  TEXT
);

CREATE TABLE feed_item (
    key      TEXT NOT NULL PRIMARY KEY,
    feed     TEXT NOT NULL,
    digest   TEXT NOT NULL,
    visited  TEXT NOT NULL,
    due      TEXT,
    failures INTEGER NOT NULL,
    problem  TEXT
);
CREATE INDEX feed_item_due ON feed_item (feed, due) WHERE due IS NOT NULL;
