ALTER TABLE call ADD COLUMN new_origin TEXT NOT NULL DEFAULT 'portal'
    CHECK (new_origin IN ('portal', 'catalogue', 'vinnova', 'table'));

UPDATE call SET new_origin = origin;

ALTER TABLE call DROP COLUMN origin;

ALTER TABLE call RENAME COLUMN new_origin TO origin;

ALTER TABLE call ADD COLUMN areas TEXT NOT NULL DEFAULT '[]';

CREATE INDEX call_by_origin ON call (origin, id);

ALTER TABLE call ADD COLUMN source_reference TEXT;

ALTER TABLE call ADD COLUMN withdrawn_at TEXT;

ALTER TABLE call ADD COLUMN changed_at TEXT;

UPDATE call SET changed_at = first_seen_at;

CREATE INDEX call_by_change ON call (changed_at, id);

CREATE TABLE call_change (
    id INTEGER PRIMARY KEY,
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('appeared', 'changed', 'withdrawn', 'returned')),
    seen_at TEXT NOT NULL,
    last_seen_before TEXT,
    UNIQUE (call_id, version)
) STRICT;

CREATE INDEX call_change_seen ON call_change (seen_at, id);

CREATE TABLE call_field_change (
    change_id INTEGER NOT NULL REFERENCES call_change (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    PRIMARY KEY (change_id, place)
) STRICT;

ALTER TABLE import_run ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
