CREATE TABLE answer_letter (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    answer INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',
    attempts INTEGER NOT NULL DEFAULT 0,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    troubled_since TEXT,
    ended_at TEXT,
    UNIQUE (case_id, answer)
) STRICT;

CREATE INDEX answer_letter_due ON answer_letter (desk, state, due_at);
