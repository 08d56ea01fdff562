CREATE TABLE network_membership (
    desk TEXT NOT NULL REFERENCES desk (id),
    network TEXT NOT NULL,
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (desk, network)
) STRICT;

CREATE TABLE network_contact (
    desk TEXT NOT NULL,
    network TEXT NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    purge_after TEXT NOT NULL,
    PRIMARY KEY (desk, network, number),
    FOREIGN KEY (desk, network) REFERENCES network_membership (desk, network)
) STRICT;

CREATE TABLE partner_request (
    id INTEGER PRIMARY KEY,
    desk TEXT NOT NULL REFERENCES desk (id),
    form_key BLOB NOT NULL,
    direction TEXT NOT NULL,
    day TEXT NOT NULL,
    organisation TEXT NOT NULL,
    country TEXT,
    organisation_number TEXT,
    vat_number TEXT,
    pic TEXT,
    contact_name TEXT,
    contact_email TEXT,
    purge_after TEXT,
    programme TEXT,
    call_id TEXT,
    text TEXT NOT NULL,
    case_id INTEGER REFERENCES case_file (id),
    state TEXT NOT NULL,
    history TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    UNIQUE (desk, form_key),
    CHECK (contact_name IS NULL OR purge_after IS NOT NULL)
) STRICT;

CREATE INDEX partner_request_day ON partner_request (desk, day, id);

CREATE INDEX partner_request_state ON partner_request (desk, state, day, id);

CREATE INDEX partner_request_case ON partner_request (desk, case_id, day, id);

CREATE TABLE partner_profile (
    desk TEXT NOT NULL PRIMARY KEY REFERENCES desk (id),
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    actor TEXT NOT NULL
) STRICT;
