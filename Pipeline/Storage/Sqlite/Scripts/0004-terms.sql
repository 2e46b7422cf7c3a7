-- What an ad says of the work besides skills. The terms with their words stand with the ad's words; what is counted stands apart and narrow.

ALTER TABLE ad ADD COLUMN terms_reader INTEGER NOT NULL DEFAULT 0; -- the version of the readers; 0 when nobody has read them
ALTER TABLE ad_words ADD COLUMN schooling TEXT NOT NULL DEFAULT '';
ALTER TABLE ad_words ADD COLUMN experience TEXT NOT NULL DEFAULT '';
ALTER TABLE ad_words ADD COLUMN terms TEXT NOT NULL DEFAULT ''; -- JSON; '' when nobody has read them

CREATE TABLE ad_terms (
    ad_id             INTEGER NOT NULL PRIMARY KEY REFERENCES ad (id),
    language          TEXT    NOT NULL, -- ISO 639-1, or '' when not told
    currency          TEXT    NOT NULL, -- ISO 4217, or '' when no pay is stated
    month_minimum     REAL,             -- of the pay for a month
    month_maximum     REAL,
    has_commission    INTEGER NOT NULL,
    contract          INTEGER NOT NULL, -- of these six 0 is "not stated"; the others as the program numbers them
    hiring            INTEGER NOT NULL,
    load              INTEGER NOT NULL,
    shifts            INTEGER NOT NULL, -- a sum of bits
    work_mode         INTEGER NOT NULL,
    schooling         INTEGER NOT NULL,
    schooling_state   INTEGER NOT NULL,
    experience_months INTEGER,          -- the least asked for
    treatment         INTEGER NOT NULL  -- a sum of one bit for each kind of demand
);
