CREATE TABLE audit_head (
    desk TEXT NOT NULL PRIMARY KEY REFERENCES desk (id),
    number INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;

CREATE TABLE audit_entry (
    desk TEXT NOT NULL REFERENCES desk (id),
    number INTEGER NOT NULL,
    moment TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (desk, number)
) STRICT;

CREATE INDEX audit_entry_subject ON audit_entry (desk, subject, number);
