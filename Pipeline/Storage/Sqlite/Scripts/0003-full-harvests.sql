-- A full harvest that is interrupted goes on as one; and pages that robots.txt keeps from us are no failures.

ALTER TABLE run ADD COLUMN is_full INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN pages_excluded INTEGER NOT NULL DEFAULT 0;
