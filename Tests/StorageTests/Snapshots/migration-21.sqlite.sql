CREATE TABLE known_organisation (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    form_key BLOB NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    search_text TEXT NOT NULL,
    country TEXT,
    kind TEXT,
    organisation_number TEXT,
    vat_number TEXT,
    pic TEXT,
    oid TEXT,
    lei TEXT,
    web TEXT NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    UNIQUE (desk, form_key),
    UNIQUE (desk, organisation_number),
    UNIQUE (desk, vat_number),
    UNIQUE (desk, pic),
    UNIQUE (desk, oid),
    UNIQUE (desk, lei)
) STRICT;

CREATE INDEX known_organisation_name ON known_organisation (desk, sort_name, id);

CREATE INDEX partner_request_organisation ON partner_request (organisation, desk);

CREATE INDEX partner_request_number ON partner_request (organisation_number, desk);

CREATE INDEX partner_request_vat ON partner_request (vat_number, desk);

CREATE INDEX partner_request_pic ON partner_request (pic, desk);
