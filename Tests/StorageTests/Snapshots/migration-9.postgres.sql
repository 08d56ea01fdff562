ALTER TABLE watch_letter ADD COLUMN troubled_since TEXT COLLATE "C";

CREATE TABLE watch_reworded (
    desk TEXT COLLATE "C" NOT NULL REFERENCES desk (id),
    call_id TEXT COLLATE "C" NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    reworded_at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (desk, call_id)
) ;
