-- What a weekly report asks of all ads is answered by indexes, not by walking over a million rows.

CREATE INDEX ad_by_new_day ON ad (new_on, positions);
CREATE INDEX ad_by_first_day ON ad (first_seen_on);
CREATE INDEX ad_by_terms_reader ON ad (terms_reader, id);
