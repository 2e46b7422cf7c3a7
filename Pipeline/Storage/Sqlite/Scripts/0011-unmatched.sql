-- What ads ask for and no concept says, found when they are classified.

CREATE TABLE unmatched (
    ad_id    INTEGER NOT NULL REFERENCES ad (id),
    key_id   INTEGER NOT NULL REFERENCES wording (id), -- stems without small words
    words_id INTEGER NOT NULL REFERENCES wording (id), -- as the ad writes it, in lower case
    start    INTEGER NOT NULL, -- in the text, UTF-16
    length   INTEGER NOT NULL,
    is_known INTEGER NOT NULL, -- 1: people wrote it down as one without a concept
    PRIMARY KEY (ad_id, key_id)
) WITHOUT ROWID;

CREATE INDEX unmatched_key ON unmatched (key_id);
