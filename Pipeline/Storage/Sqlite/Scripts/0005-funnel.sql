-- What became of every page and every ad of a run, day by day, so that the way from a page to a counted ad adds up.

CREATE TABLE run_funnel (
    run_id INTEGER NOT NULL REFERENCES run (id),
    day    TEXT    NOT NULL, -- in the portal's time zone
    note   TEXT    NOT NULL, -- page-read, page-gone, ..., ad-new, ad-changed, ad-seen-again, ad-repeated, ad-rejected-no-title, ...
    times  INTEGER NOT NULL,
    PRIMARY KEY (run_id, day, note)
) WITHOUT ROWID;
