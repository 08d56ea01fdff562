CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    identifier TEXT NOT NULL,
    acronym TEXT,
    title TEXT NOT NULL,
    programme_name TEXT,
    programme TEXT,
    call_identifier TEXT,
    topic_identifier TEXT,
    type_of_action TEXT,
    starts TEXT,
    ends TEXT,
    total_cost INTEGER,
    total_cost_currency TEXT,
    contribution INTEGER,
    contribution_currency TEXT,
    places TEXT NOT NULL,
    link TEXT,
    source TEXT NOT NULL,
    content_digest TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    CHECK ((total_cost IS NULL) = (total_cost_currency IS NULL)),
    CHECK ((contribution IS NULL) = (contribution_currency IS NULL))
) STRICT;

CREATE INDEX project_by_programme ON project (programme, id);

CREATE TABLE project_text (
    project_id TEXT NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
    objective TEXT NOT NULL
) STRICT;

CREATE TABLE project_sighting (
    project_id TEXT NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
    last_seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE project_revision (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL,
    last_organisation INTEGER NOT NULL
) STRICT;

INSERT INTO project_revision (only_row, revision, last_organisation) VALUES (1, 0, 0);

CREATE TABLE organisation (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT,
    name_key TEXT,
    country TEXT,
    is_swedish_municipality INTEGER NOT NULL CHECK (is_swedish_municipality IN (0, 1))
) STRICT;

CREATE INDEX organisation_by_name ON organisation (name_key);

CREATE TABLE organisation_identifier (
    identifier TEXT NOT NULL PRIMARY KEY,
    organisation INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX organisation_identifier_organisation ON organisation_identifier (organisation);

CREATE TABLE project_participation (
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    organisation INTEGER REFERENCES organisation (id),
    role TEXT NOT NULL,
    contribution INTEGER,
    contribution_currency TEXT,
    name TEXT,
    short_name TEXT,
    country TEXT,
    town TEXT,
    region TEXT,
    kind TEXT,
    organisation_number TEXT,
    vat_number TEXT,
    pic TEXT,
    name_key TEXT,
    PRIMARY KEY (project_id, place),
    CHECK ((contribution IS NULL) = (contribution_currency IS NULL))
) STRICT;

CREATE INDEX project_participation_organisation ON project_participation (organisation, project_id);

CREATE INDEX project_participation_name ON project_participation (name_key);

CREATE TABLE region_boundary (
    code TEXT NOT NULL PRIMARY KEY,
    level TEXT NOT NULL,
    nuts_version INTEGER,
    name TEXT NOT NULL,
    polygons TEXT NOT NULL,
    content_digest TEXT NOT NULL,
    fetched_at TEXT NOT NULL
) STRICT;

CREATE INDEX region_boundary_level ON region_boundary (level, code);
