-- Days are ISO text (2026-11-15), moments ISO text in UTC of fixed width (2026-11-15T18:00:00.0000000Z), so that both sort as text.
-- Booleans are 0 and 1. Ids are given by the store and never leave it, except the number of a run.

CREATE TABLE portal (
    id        INTEGER NOT NULL PRIMARY KEY,
    key       TEXT    NOT NULL UNIQUE,
    name      TEXT    NOT NULL,
    country   TEXT    NOT NULL,
    time_zone TEXT    NOT NULL,
    is_demo   INTEGER NOT NULL
);

CREATE TABLE run (
    id                    INTEGER NOT NULL PRIMARY KEY,
    portal_id             INTEGER NOT NULL REFERENCES portal (id),
    kind                  TEXT    NOT NULL, -- harvest, import
    source                TEXT    NOT NULL,
    file_hash             TEXT    NOT NULL, -- '' for a harvest
    observed_at           TEXT    NOT NULL,
    observed_on           TEXT    NOT NULL,
    ended_at              TEXT,
    state                 TEXT    NOT NULL, -- running, complete, partial, refused, interrupted
    reason                TEXT    NOT NULL,
    pages                 INTEGER NOT NULL,
    pages_missed          INTEGER NOT NULL,
    bytes                 INTEGER NOT NULL,
    ads_found             INTEGER NOT NULL,
    ads_new               INTEGER NOT NULL,
    ads_changed           INTEGER NOT NULL,
    ads_seen_again        INTEGER NOT NULL,
    ads_repeated          INTEGER NOT NULL,
    ads_rejected          INTEGER NOT NULL,
    no_ads                INTEGER NOT NULL,
    personal_data_removed INTEGER NOT NULL
);

CREATE INDEX run_by_portal ON run (portal_id, observed_on);
CREATE INDEX run_by_file ON run (file_hash) WHERE file_hash <> '';

-- The days on which a run observed its portal: one for a harvest, several for a file that dates each ad.
CREATE TABLE run_day (
    run_id INTEGER NOT NULL REFERENCES run (id),
    day    TEXT    NOT NULL,
    PRIMARY KEY (run_id, day)
) WITHOUT ROWID;

-- What is counted of an ad. Its words are apart, so that counting a million ads does not read them.
CREATE TABLE ad (
    id            INTEGER NOT NULL PRIMARY KEY,
    portal_id     INTEGER NOT NULL REFERENCES portal (id),
    key           TEXT    NOT NULL,
    classified_by INTEGER NOT NULL, -- the classifier that saw the latest words; 0 when none has
    first_seen_at TEXT    NOT NULL,
    first_seen_on TEXT    NOT NULL,
    last_seen_at  TEXT    NOT NULL,
    last_seen_on  TEXT    NOT NULL,
    new_on        TEXT    NOT NULL, -- the day it counts as new
    posted_kind   INTEGER NOT NULL, -- 0 not stated, 1 day, 2 on or before
    posted_on     TEXT    NOT NULL, -- '' when not stated
    positions     INTEGER NOT NULL, -- 0 when not stated
    country       TEXT    NOT NULL,
    region        TEXT    NOT NULL,
    municipality  TEXT    NOT NULL,
    place         TEXT    NOT NULL,
    employer      TEXT    NOT NULL,
    content_hash  TEXT    NOT NULL,
    UNIQUE (portal_id, key)
);

CREATE INDEX ad_by_classifier ON ad (classified_by, id);
CREATE INDEX ad_by_day ON ad (last_seen_on, first_seen_on, new_on);

CREATE TABLE ad_words (
    ad_id                 INTEGER NOT NULL PRIMARY KEY REFERENCES ad (id),
    url                   TEXT    NOT NULL, -- '' when it has none
    title                 TEXT    NOT NULL,
    text                  TEXT    NOT NULL,
    sections              TEXT    NOT NULL, -- kind:start+length, parted by blanks
    valid_through         TEXT    NOT NULL, -- '' when not stated
    pay                   TEXT    NOT NULL,
    contract              TEXT    NOT NULL,
    hours                 TEXT    NOT NULL,
    work_mode             TEXT    NOT NULL,
    category              TEXT    NOT NULL,
    personal_data_removed INTEGER NOT NULL
);

CREATE TABLE sighting (
    ad_id  INTEGER NOT NULL REFERENCES ad (id),
    run_id INTEGER NOT NULL REFERENCES run (id),
    PRIMARY KEY (ad_id, run_id)
) WITHOUT ROWID;

-- Every concept ever loaded or mentioned: mentions outlive the taxonomy they were found with until the next classification.
CREATE TABLE concept (
    id  INTEGER NOT NULL PRIMARY KEY,
    uri TEXT    NOT NULL UNIQUE
);

CREATE TABLE taxonomy (
    id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name       TEXT    NOT NULL,
    version    TEXT    NOT NULL,
    languages  TEXT    NOT NULL, -- parted by blanks
    hash       TEXT    NOT NULL,
    is_starter INTEGER NOT NULL
);

CREATE TABLE taxonomy_concept (
    concept_id  INTEGER NOT NULL PRIMARY KEY REFERENCES concept (id),
    kind        INTEGER NOT NULL, -- 0 skill, 1 occupation, 2 skill group, 3 ISCO group
    position    INTEGER NOT NULL, -- within its kind
    isco        TEXT    NOT NULL, -- of an occupation, else ''
    code        TEXT    NOT NULL, -- of an occupation or a group, else ''
    skill_type  INTEGER NOT NULL,
    reuse       INTEGER NOT NULL,
    collections INTEGER NOT NULL  -- sum of 1 digital, 2 green, 4 transversal, 8 language, 16 research, 32 DigComp
);

CREATE TABLE label (
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    position   INTEGER NOT NULL,
    language   TEXT    NOT NULL,
    kind       INTEGER NOT NULL, -- 0 preferred, 1 alternative, 2 hidden
    text       TEXT    NOT NULL,
    PRIMARY KEY (concept_id, position)
) WITHOUT ROWID;

CREATE TABLE description (
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    language   TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    PRIMARY KEY (concept_id, language)
);

CREATE TABLE broader (
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    position   INTEGER NOT NULL,
    broader_id INTEGER NOT NULL REFERENCES concept (id),
    PRIMARY KEY (concept_id, position)
) WITHOUT ROWID;

CREATE TABLE occupation_skill (
    position      INTEGER NOT NULL PRIMARY KEY,
    occupation_id INTEGER NOT NULL REFERENCES concept (id),
    skill_id      INTEGER NOT NULL REFERENCES concept (id),
    is_essential  INTEGER NOT NULL
);

CREATE TABLE classifier (
    id   INTEGER NOT NULL PRIMARY KEY,
    name TEXT    NOT NULL UNIQUE
);

-- The wordings of labels that matched, each once.
CREATE TABLE wording (
    id   INTEGER NOT NULL PRIMARY KEY,
    text TEXT    NOT NULL UNIQUE
);

CREATE TABLE classification (
    ad_id         INTEGER NOT NULL PRIMARY KEY REFERENCES ad (id),
    classifier_id INTEGER NOT NULL REFERENCES classifier (id),
    content_hash  TEXT    NOT NULL, -- the words it was found in
    occupation_id INTEGER REFERENCES concept (id),
    isco          TEXT    NOT NULL,
    confidence    REAL    NOT NULL,
    wording_id    INTEGER NOT NULL REFERENCES wording (id)
);

CREATE TABLE mention (
    ad_id       INTEGER NOT NULL REFERENCES ad (id),
    skill_id    INTEGER NOT NULL REFERENCES concept (id),
    segment     INTEGER NOT NULL, -- 0 title, 1 text
    start       INTEGER NOT NULL,
    length      INTEGER NOT NULL,
    confidence  REAL    NOT NULL,
    requirement INTEGER NOT NULL, -- 0 must, 1 nice, 2 task
    how         INTEGER NOT NULL, -- 0 preferred label, 1 alternative label
    wording_id  INTEGER NOT NULL REFERENCES wording (id),
    PRIMARY KEY (ad_id, skill_id)
) WITHOUT ROWID;
