-- What a harvest needs to read only what is new, to go on after it was killed, and to know when an ad is closed.

ALTER TABLE run ADD COLUMN pages_unchanged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN pages_gone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN ads_sighted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN ads_closed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN listings_complete INTEGER NOT NULL DEFAULT 0; -- 1: an ad that this run did not see was in no listing

-- How many of the ads that a run read had each field.
CREATE TABLE run_field (
    run_id INTEGER NOT NULL REFERENCES run (id),
    field  TEXT    NOT NULL,
    filled INTEGER NOT NULL,
    PRIMARY KEY (run_id, field)
) WITHOUT ROWID;

-- The pages of a harvest that is not finished; emptied when it is.
CREATE TABLE frontier (
    run_id     INTEGER NOT NULL REFERENCES run (id),
    address    TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    is_done    INTEGER NOT NULL,
    kind       INTEGER NOT NULL, -- 0 listing, 1 sitemap, 2 feed, 3 JSON, 4 ad
    depth      INTEGER NOT NULL,
    body       TEXT    NOT NULL, -- sent by POST, or ''
    body_type  TEXT    NOT NULL,
    ad_key     TEXT    NOT NULL,
    card       TEXT    NOT NULL, -- what the listing says of the ad, as JSON, or ''
    changed_at TEXT    NOT NULL, -- or ''
    listed_in  TEXT    NOT NULL, -- or ''
    is_known   INTEGER NOT NULL,
    PRIMARY KEY (run_id, address)
) WITHOUT ROWID;

-- Pages that were read, and what to ask the server with.
CREATE TABLE page (
    id            INTEGER NOT NULL PRIMARY KEY,
    portal_id     INTEGER NOT NULL REFERENCES portal (id),
    address       TEXT    NOT NULL,
    kind          INTEGER NOT NULL,
    read_at       TEXT    NOT NULL, -- '' when it has to be read again, whatever the server says
    etag          TEXT    NOT NULL,
    last_modified TEXT    NOT NULL,
    leads_on      INTEGER NOT NULL,
    definition    TEXT    NOT NULL,
    UNIQUE (portal_id, address)
);

-- What harvests know of an ad. Ads of imported files have no such row.
CREATE TABLE ad_state (
    ad_id        INTEGER NOT NULL PRIMARY KEY REFERENCES ad (id),
    portal_id    INTEGER NOT NULL REFERENCES portal (id),
    page         TEXT    NOT NULL, -- the address of its own page, or ''
    page_hash    INTEGER NOT NULL, -- of that address, so that the index stays small
    listed_in    INTEGER NOT NULL, -- the page that names it, or 0
    read_at      TEXT    NOT NULL, -- when its own page was last read, or ''
    absences     INTEGER NOT NULL, -- complete listings in a row that it was missing from
    absent_since TEXT    NOT NULL, -- the day of the first of them, or ''
    closed_on    TEXT    NOT NULL, -- or '' while it is open
    closed_how   TEXT    NOT NULL  -- gone, banner, valid_through, absent, or ''
);

CREATE INDEX ad_state_by_page ON ad_state (portal_id, page_hash);
CREATE INDEX ad_state_by_listing ON ad_state (listed_in) WHERE listed_in <> 0;
CREATE INDEX ad_state_by_reading ON ad_state (portal_id, closed_on, read_at);
