CREATE TABLE case_document (
    desk TEXT COLLATE "C" NOT NULL REFERENCES desk (id),
    case_id BIGINT NOT NULL REFERENCES case_file (id),
    number BIGINT NOT NULL,
    form_key BYTEA NOT NULL,
    step BIGINT,
    role TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    replaces BIGINT,
    added_at TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    disposed_at TEXT COLLATE "C",
    PRIMARY KEY (case_id, number),
    UNIQUE (case_id, replaces)
) ;

CREATE UNIQUE INDEX case_document_form ON case_document (desk, form_key);

CREATE INDEX case_document_digest ON case_document (desk, digest);

CREATE TABLE case_disposal (
    desk TEXT COLLATE "C" NOT NULL REFERENCES desk (id),
    case_id BIGINT NOT NULL PRIMARY KEY REFERENCES case_file (id),
    first_actor TEXT COLLATE "C" NOT NULL,
    first_at TEXT COLLATE "C" NOT NULL,
    second_actor TEXT COLLATE "C",
    second_at TEXT COLLATE "C",
    record TEXT,
    emptied_at TEXT COLLATE "C",
    CHECK (first_actor <> second_actor)
) ;

CREATE INDEX case_disposal_unfinished ON case_disposal (desk, emptied_at);
