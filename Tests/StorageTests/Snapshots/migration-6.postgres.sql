CREATE TABLE source_state (
    source TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    last_tried_at TEXT COLLATE "C",
    next_run_at TEXT COLLATE "C" NOT NULL,
    failures BIGINT NOT NULL DEFAULT 0 CHECK (failures >= 0),
    held_back_at TEXT COLLATE "C",
    held_back_reason TEXT COLLATE "C",
    lease_holder TEXT COLLATE "C",
    lease_until TEXT COLLATE "C",
    fence BIGINT NOT NULL DEFAULT 0,
    CHECK ((held_back_at IS NULL) = (held_back_reason IS NULL)),
    CHECK ((lease_holder IS NULL) = (lease_until IS NULL))
) ;

ALTER TABLE import_diagnostic ADD COLUMN severity TEXT COLLATE "C";
