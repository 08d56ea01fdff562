CREATE TABLE call (
    id TEXT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL CHECK (origin IN ('portal', 'catalogue')),
    identifier TEXT NOT NULL,
    call_identifier TEXT,
    programme TEXT,
    action TEXT,
    opens TEXT,
    last_deadline TEXT,
    title TEXT NOT NULL,
    plain_title TEXT,
    budget INTEGER,
    budget_currency TEXT,
    budget_shared_with TEXT,
    grant_minimum INTEGER,
    grant_minimum_currency TEXT,
    grant_maximum INTEGER,
    grant_maximum_currency TEXT,
    expected_grants INTEGER,
    stated_status TEXT,
    search_text TEXT NOT NULL DEFAULT '',
    sort_title_sv TEXT NOT NULL DEFAULT '',
    sort_title_en TEXT NOT NULL DEFAULT '',
    content_digest TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    first_seen_at TEXT NOT NULL,
    fetched_at TEXT,
    source_changed_at TEXT,
    type_of_action TEXT,
    municipal_role TEXT,
    themes TEXT NOT NULL,
    audience TEXT NOT NULL,
    link TEXT,
    source TEXT NOT NULL,
    call_title TEXT,
    destination TEXT,
    keywords TEXT NOT NULL,
    swedish_keywords TEXT NOT NULL,
    summary TEXT,
    CHECK ((budget IS NULL) = (budget_currency IS NULL)),
    CHECK ((grant_minimum IS NULL) = (grant_minimum_currency IS NULL)),
    CHECK ((grant_maximum IS NULL) = (grant_maximum_currency IS NULL))
) STRICT;

CREATE INDEX call_by_last_deadline ON call (last_deadline, opens, programme, id);

CREATE INDEX call_by_programme ON call (programme, last_deadline, opens, id);

CREATE INDEX call_by_opening ON call (opens);

CREATE TABLE call_text (
    call_id TEXT NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
    blocks TEXT NOT NULL,
    conditions TEXT NOT NULL
) STRICT;

CREATE TABLE call_deadline (
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    instant TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    stage TEXT NOT NULL,
    accuracy TEXT NOT NULL,
    is_entry INTEGER NOT NULL CHECK (is_entry IN (0, 1)),
    PRIMARY KEY (call_id, place)
) STRICT;

CREATE INDEX call_deadline_entry ON call_deadline (call_id, is_entry, instant);

CREATE INDEX call_deadline_instant ON call_deadline (instant, is_entry, call_id);

CREATE TABLE call_theme (
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    PRIMARY KEY (call_id, theme)
) STRICT;

CREATE INDEX call_theme_theme ON call_theme (theme, call_id);

CREATE TABLE call_audience (
    call_id TEXT NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (call_id, kind)
) STRICT;

CREATE INDEX call_audience_kind ON call_audience (kind, call_id);

CREATE TABLE call_editorial (
    call_id TEXT NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
    content_digest TEXT NOT NULL,
    plain_title TEXT,
    summary TEXT,
    municipal_role TEXT,
    themes TEXT NOT NULL,
    audience TEXT NOT NULL,
    swedish_keywords TEXT NOT NULL
) STRICT;

CREATE TABLE call_sighting (
    call_id TEXT NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
    last_seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE source_record (
    call_id TEXT NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
    received_at TEXT NOT NULL,
    digest TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT;

CREATE TABLE call_revision (only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1), revision INTEGER NOT NULL) STRICT;

INSERT INTO call_revision (only_row, revision) VALUES (1, 0);

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    outcome TEXT,
    seen INTEGER NOT NULL DEFAULT 0,
    inserted INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    message TEXT,
    CHECK ((finished_at IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX import_run_source ON import_run (source, started_at);

CREATE TABLE import_diagnostic (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    record TEXT,
    message TEXT NOT NULL
) STRICT;

CREATE INDEX import_diagnostic_run ON import_diagnostic (run);

CREATE TABLE desk (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;

CREATE TABLE inquiry_counter (
    desk TEXT NOT NULL REFERENCES desk (id),
    year INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    PRIMARY KEY (desk, year)
) STRICT;

CREATE TABLE inquiry (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    reference TEXT NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    telephone TEXT,
    organisation TEXT,
    applicant_kind TEXT,
    idea TEXT NOT NULL,
    message TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    matches TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    purge_after TEXT NOT NULL,
    UNIQUE (desk, reference)
) STRICT;

CREATE INDEX inquiry_received ON inquiry (desk, received_at);

CREATE INDEX inquiry_purge ON inquiry (desk, purge_after);
