CREATE TABLE source_state (
    source TEXT NOT NULL PRIMARY KEY,
    last_tried_at TEXT,
    next_run_at TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    held_back_at TEXT,
    held_back_reason TEXT,
    lease_holder TEXT,
    lease_until TEXT,
    fence INTEGER NOT NULL DEFAULT 0,
    CHECK ((held_back_at IS NULL) = (held_back_reason IS NULL)),
    CHECK ((lease_holder IS NULL) = (lease_until IS NULL))
) STRICT;

ALTER TABLE import_diagnostic ADD COLUMN severity TEXT;
