CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    reference TEXT NOT NULL,
    form_key BLOB,
    inquiry_id INTEGER REFERENCES inquiry (id) ON DELETE SET NULL,
    merged_into INTEGER REFERENCES case_file (id),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    idea TEXT NOT NULL,
    language TEXT NOT NULL,
    applicant_kind TEXT,
    matches TEXT,
    diary_number TEXT,
    owner INTEGER,
    stage TEXT NOT NULL,
    programme TEXT,
    call_id TEXT,
    deadline TEXT,
    goals TEXT NOT NULL,
    organisation TEXT,
    contact_name TEXT,
    contact_email TEXT,
    contact_telephone TEXT,
    legal_basis TEXT NOT NULL,
    purge_after TEXT,
    opened_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (desk, reference)
) STRICT;

CREATE UNIQUE INDEX case_file_inquiry ON case_file (inquiry_id);

CREATE UNIQUE INDEX case_file_form ON case_file (desk, form_key);

CREATE INDEX case_file_changed ON case_file (desk, changed_at, id);

CREATE INDEX case_file_stage ON case_file (desk, stage, changed_at, id);

CREATE INDEX case_file_owner ON case_file (desk, owner, changed_at, id);

CREATE INDEX case_file_call ON case_file (call_id, desk);

CREATE INDEX case_file_merged ON case_file (merged_into);

CREATE TABLE case_step (
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    number INTEGER NOT NULL,
    corrects INTEGER,
    form_key BLOB,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    content TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT;

CREATE UNIQUE INDEX case_step_form ON case_step (desk, form_key);

CREATE TABLE case_answer (
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    number INTEGER NOT NULL,
    form_key BLOB,
    text TEXT NOT NULL,
    given_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT;

CREATE UNIQUE INDEX case_answer_form ON case_answer (desk, form_key);

CREATE TABLE case_words (
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    words TEXT NOT NULL,
    PRIMARY KEY (desk, case_id)
) STRICT;
