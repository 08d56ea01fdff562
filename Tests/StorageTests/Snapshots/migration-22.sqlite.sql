CREATE TABLE assignment_letter (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    account INTEGER NOT NULL,
    given_by INTEGER NOT NULL,
    step INTEGER,
    state TEXT NOT NULL DEFAULT 'waiting',
    attempts INTEGER NOT NULL DEFAULT 0,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    troubled_since TEXT,
    ended_at TEXT
) STRICT;

CREATE INDEX assignment_letter_due ON assignment_letter (state, due_at);

CREATE INDEX assignment_letter_case ON assignment_letter (case_id);

ALTER TABLE staff_account ADD COLUMN case_letters INTEGER NOT NULL DEFAULT 1;

ALTER TABLE network_membership ADD COLUMN words TEXT NOT NULL DEFAULT '';

ALTER TABLE partner_request ADD COLUMN words TEXT NOT NULL DEFAULT '';
