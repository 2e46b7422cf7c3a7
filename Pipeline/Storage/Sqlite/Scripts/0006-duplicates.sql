-- Which ads are duplicates of each other, how and why. Nothing is dropped: whoever counts chooses the kinds.

CREATE TABLE duplicate (
    first_id       INTEGER NOT NULL REFERENCES ad (id), -- of the two, the one whose portal and key come first
    second_id      INTEGER NOT NULL REFERENCES ad (id),
    kind           INTEGER NOT NULL, -- 0 full, 1 semantic, 2 temporal, 3 partial
    score          REAL    NOT NULL,
    days_apart     INTEGER NOT NULL,
    same_wording   INTEGER NOT NULL,
    title          REAL    NOT NULL,
    told           REAL    NOT NULL,
    told_by_one    REAL    NOT NULL,
    runs           REAL    NOT NULL,
    words          REAL    NOT NULL,
    detail         REAL    NOT NULL,
    numbers        REAL    NOT NULL,
    common         REAL    NOT NULL,
    apart          REAL    NOT NULL,
    employer       INTEGER NOT NULL, -- this and the following: 0 not stated, 1 same, 2 compatible, 3 different
    place          INTEGER NOT NULL,
    pay            INTEGER NOT NULL,
    rank           INTEGER NOT NULL,
    hours          INTEGER NOT NULL,
    title_numbers  INTEGER NOT NULL,
    reference      INTEGER NOT NULL,
    through_agency INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) WITHOUT ROWID;

CREATE INDEX duplicate_by_second ON duplicate (second_id);

-- The words with which an ad was last compared with the others.
CREATE TABLE compared_ad (
    ad_id        INTEGER NOT NULL PRIMARY KEY REFERENCES ad (id),
    content_hash TEXT    NOT NULL
);
