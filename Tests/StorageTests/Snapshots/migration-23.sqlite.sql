CREATE TABLE match_feedback (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    form_key BLOB NOT NULL,
    call_id TEXT,
    programme TEXT,
    reason TEXT NOT NULL,
    day TEXT NOT NULL,
    themes TEXT NOT NULL,
    applicant TEXT,
    county TEXT,
    catalogue TEXT NOT NULL,
    note TEXT,
    purge_after TEXT NOT NULL,
    UNIQUE (desk, form_key),
    CHECK ((call_id IS NULL) <> (programme IS NULL))
) STRICT;

CREATE INDEX match_feedback_day ON match_feedback (desk, day, id);
