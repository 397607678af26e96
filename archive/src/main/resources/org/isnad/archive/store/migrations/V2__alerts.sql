-- Saved searches, where what they find is delivered, and what became of each delivery. docs/archive.md tells more.

-- position: the number of the last report that the search was run on.
CREATE TABLE alert (
    id       ${key},
    name     TEXT NOT NULL UNIQUE,
    query    TEXT NOT NULL,
    level    TEXT NOT NULL,
    created  TEXT NOT NULL,
    position BIGINT NOT NULL
);

CREATE TABLE alert_channel (
    id              ${key},
    alert           BIGINT NOT NULL REFERENCES alert (id),
    kind            TEXT NOT NULL,
    target          TEXT NOT NULL,
    secret          TEXT,
    private_network INTEGER NOT NULL
);
CREATE INDEX alert_channel_of_alert ON alert_channel (alert);

-- state: waiting, delivered, dead. due: when it is tried (again); a try that is under way has its due put off.
CREATE TABLE alert_delivery (
    channel  BIGINT NOT NULL REFERENCES alert_channel (id),
    report   BIGINT NOT NULL REFERENCES report (number),
    state    TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due      TEXT NOT NULL,
    problem  TEXT,
    PRIMARY KEY (channel, report)
) ${clustered};
CREATE INDEX alert_delivery_waiting ON alert_delivery (due) WHERE state = 'waiting';
