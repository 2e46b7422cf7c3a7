-- Who advertises. Ads stored before are read again (terms_reader) the next time they are classified.

ALTER TABLE ad ADD COLUMN employer_key TEXT NOT NULL DEFAULT ''; -- '' when the ad names none
ALTER TABLE ad ADD COLUMN employer_kind INTEGER NOT NULL DEFAULT 0; -- 0 not stated, 1 named, 2 confidential, 3 agency
