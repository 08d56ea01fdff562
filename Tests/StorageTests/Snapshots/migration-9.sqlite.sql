ALTER TABLE watch_letter ADD COLUMN troubled_since TEXT;

CREATE TABLE watch_reworded (
    desk TEXT NOT NULL REFERENCES desk (id),
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    reworded_at TEXT NOT NULL,
    PRIMARY KEY (desk, call_id)
) STRICT;
