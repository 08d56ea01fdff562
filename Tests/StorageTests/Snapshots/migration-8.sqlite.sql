CREATE TABLE call_notice (
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    day TEXT,
    changed_at TEXT,
    blocks TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    gone_at TEXT,
    PRIMARY KEY (call_id, digest)
) STRICT;

CREATE TABLE call_notice_check (
    call_id TEXT NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
    asked_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'missing', 'failed'))
) STRICT;
