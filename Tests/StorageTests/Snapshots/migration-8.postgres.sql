CREATE TABLE call_notice (
    call_id TEXT COLLATE "C" NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    digest TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C",
    changed_at TEXT COLLATE "C",
    blocks TEXT NOT NULL,
    first_seen_at TEXT COLLATE "C" NOT NULL,
    gone_at TEXT COLLATE "C",
    PRIMARY KEY (call_id, digest)
) ;

CREATE TABLE call_notice_check (
    call_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
    asked_at TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('answered', 'missing', 'failed'))
) ;
