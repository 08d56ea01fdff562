CREATE TABLE audit_head (
    desk TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES desk (id),
    number BIGINT NOT NULL,
    digest BYTEA NOT NULL
) ;

CREATE TABLE audit_entry (
    desk TEXT COLLATE "C" NOT NULL REFERENCES desk (id),
    number BIGINT NOT NULL,
    moment TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    details TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL,
    PRIMARY KEY (desk, number)
) ;

CREATE INDEX audit_entry_subject ON audit_entry (desk, subject, number);
