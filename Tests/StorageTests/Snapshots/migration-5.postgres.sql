CREATE TABLE project (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    origin TEXT COLLATE "C" NOT NULL,
    identifier TEXT COLLATE "C" NOT NULL,
    acronym TEXT COLLATE "C",
    title TEXT NOT NULL,
    programme_name TEXT COLLATE "C",
    programme TEXT COLLATE "C",
    call_identifier TEXT COLLATE "C",
    topic_identifier TEXT COLLATE "C",
    type_of_action TEXT COLLATE "C",
    starts TEXT COLLATE "C",
    ends TEXT COLLATE "C",
    total_cost BIGINT,
    total_cost_currency TEXT COLLATE "C",
    contribution BIGINT,
    contribution_currency TEXT COLLATE "C",
    places TEXT NOT NULL,
    link TEXT COLLATE "C",
    source TEXT NOT NULL,
    content_digest TEXT COLLATE "C" NOT NULL,
    first_seen_at TEXT COLLATE "C" NOT NULL,
    CHECK ((total_cost IS NULL) = (total_cost_currency IS NULL)),
    CHECK ((contribution IS NULL) = (contribution_currency IS NULL))
) ;

CREATE INDEX project_by_programme ON project (programme, id);

CREATE TABLE project_text (
    project_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
    objective TEXT NOT NULL
) ;

CREATE TABLE project_sighting (
    project_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
    last_seen_at TEXT COLLATE "C" NOT NULL
) ;

CREATE TABLE project_revision (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision BIGINT NOT NULL,
    last_organisation BIGINT NOT NULL
) ;

INSERT INTO project_revision (only_row, revision, last_organisation) VALUES (1, 0, 0);

CREATE TABLE organisation (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C",
    name_key TEXT COLLATE "C",
    country TEXT COLLATE "C",
    is_swedish_municipality SMALLINT NOT NULL CHECK (is_swedish_municipality IN (0, 1))
) ;

CREATE INDEX organisation_by_name ON organisation (name_key);

CREATE TABLE organisation_identifier (
    identifier TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    organisation BIGINT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE
) ;

CREATE INDEX organisation_identifier_organisation ON organisation_identifier (organisation);

CREATE TABLE project_participation (
    project_id TEXT COLLATE "C" NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    organisation BIGINT REFERENCES organisation (id),
    role TEXT COLLATE "C" NOT NULL,
    contribution BIGINT,
    contribution_currency TEXT COLLATE "C",
    name TEXT COLLATE "C",
    short_name TEXT COLLATE "C",
    country TEXT COLLATE "C",
    town TEXT COLLATE "C",
    region TEXT COLLATE "C",
    kind TEXT COLLATE "C",
    organisation_number TEXT COLLATE "C",
    vat_number TEXT COLLATE "C",
    pic TEXT COLLATE "C",
    name_key TEXT COLLATE "C",
    PRIMARY KEY (project_id, place),
    CHECK ((contribution IS NULL) = (contribution_currency IS NULL))
) ;

CREATE INDEX project_participation_organisation ON project_participation (organisation, project_id);

CREATE INDEX project_participation_name ON project_participation (name_key);

CREATE TABLE region_boundary (
    code TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    level TEXT COLLATE "C" NOT NULL,
    nuts_version BIGINT,
    name TEXT COLLATE "C" NOT NULL,
    polygons TEXT NOT NULL,
    content_digest TEXT COLLATE "C" NOT NULL,
    fetched_at TEXT COLLATE "C" NOT NULL
) ;

CREATE INDEX region_boundary_level ON region_boundary (level, code);
