CREATE TABLE case_project (
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (desk, case_id)
) STRICT;

CREATE TABLE obligation (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    form_key BLOB,
    due TEXT NOT NULL,
    why_sv TEXT NOT NULL,
    why_en TEXT NOT NULL,
    triggered_by TEXT NOT NULL,
    triggered_on TEXT NOT NULL,
    basis TEXT NOT NULL,
    source TEXT,
    fulfilled_on TEXT,
    fulfilled_by TEXT,
    fulfilment_note TEXT,
    fulfilling_step INTEGER,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changes INTEGER NOT NULL,
    UNIQUE (desk, case_id, kind, number),
    CHECK ((fulfilled_on IS NULL) = (fulfilled_by IS NULL))
) STRICT;

CREATE INDEX obligation_due ON obligation (desk, fulfilled_on, due, id);

CREATE UNIQUE INDEX obligation_form ON obligation (form_key, desk);

CREATE TABLE obligation_letter (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL,
    account INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',
    attempts INTEGER NOT NULL DEFAULT 0,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    troubled_since TEXT,
    ended_at TEXT,
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number)
) STRICT;

CREATE INDEX obligation_letter_due ON obligation_letter (desk, state, due_at);

CREATE TABLE obligation_reminder (
    desk TEXT NOT NULL REFERENCES desk (id),
    obligation_id INTEGER NOT NULL REFERENCES obligation (id) ON DELETE CASCADE,
    due TEXT NOT NULL,
    moment TEXT NOT NULL,
    letter_id INTEGER NOT NULL REFERENCES obligation_letter (id) ON DELETE CASCADE,
    PRIMARY KEY (obligation_id, due, moment)
) STRICT;

CREATE INDEX obligation_reminder_letter ON obligation_reminder (letter_id);

CREATE TABLE staff_calendar (
    desk TEXT NOT NULL,
    account INTEGER NOT NULL,
    seed BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (desk, account),
    UNIQUE (desk, token_hash),
    FOREIGN KEY (desk, account) REFERENCES staff_account (desk, number) ON DELETE CASCADE
) STRICT;
