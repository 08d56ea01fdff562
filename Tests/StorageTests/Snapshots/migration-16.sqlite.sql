CREATE TABLE case_document (
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    number INTEGER NOT NULL,
    form_key BLOB NOT NULL,
    step INTEGER,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    digest TEXT NOT NULL,
    replaces INTEGER,
    added_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    disposed_at TEXT,
    PRIMARY KEY (case_id, number),
    UNIQUE (case_id, replaces)
) STRICT;

CREATE UNIQUE INDEX case_document_form ON case_document (desk, form_key);

CREATE INDEX case_document_digest ON case_document (desk, digest);

CREATE TABLE case_disposal (
    desk TEXT NOT NULL REFERENCES desk (id),
    case_id INTEGER NOT NULL PRIMARY KEY REFERENCES case_file (id),
    first_actor TEXT NOT NULL,
    first_at TEXT NOT NULL,
    second_actor TEXT,
    second_at TEXT,
    record TEXT,
    emptied_at TEXT,
    CHECK (first_actor <> second_actor)
) STRICT;

CREATE INDEX case_disposal_unfinished ON case_disposal (desk, emptied_at);
