-- How the place of an ad was told, and the statistical office's codes. What was stored before shows no more than its parts do; the ads are read again
-- (terms_reader) the next time they are classified.

ALTER TABLE ad ADD COLUMN place_match INTEGER NOT NULL DEFAULT 0; -- 0 not stated, 1 unknown text, 2 country only, 3 region, 4 municipality, 5 city, 6 several, 7 remote
ALTER TABLE ad ADD COLUMN region_code TEXT NOT NULL DEFAULT '';
ALTER TABLE ad ADD COLUMN municipality_code TEXT NOT NULL DEFAULT '';

UPDATE ad SET place_match = CASE WHEN place = '' THEN 0 WHEN region = '' THEN 1 WHEN municipality = '' THEN 3 ELSE 4 END;

-- The municipalities of a country, as its statistical office lists them.
CREATE TABLE geography (
    country     TEXT NOT NULL PRIMARY KEY, -- ISO 3166-1 alpha-2
    source      TEXT NOT NULL,             -- the name of the file
    hash        TEXT NOT NULL,             -- SHA-256 of the file, lower-case hex
    imported_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE geography_municipality (
    country     TEXT NOT NULL REFERENCES geography (country),
    region_code TEXT NOT NULL,
    code        TEXT NOT NULL,
    name        TEXT NOT NULL,
    seat        TEXT NOT NULL, -- the town that it is governed from, or ''
    PRIMARY KEY (country, region_code, code)
) WITHOUT ROWID;
