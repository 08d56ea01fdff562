ALTER TABLE desk ADD COLUMN host TEXT;

ALTER TABLE desk ADD COLUMN folder TEXT;

ALTER TABLE desk ADD COLUMN document TEXT;

ALTER TABLE desk ADD COLUMN logo BLOB;

ALTER TABLE desk ADD COLUMN changed_at TEXT;

CREATE UNIQUE INDEX desk_host ON desk (host);

CREATE UNIQUE INDEX desk_folder ON desk (folder);

CREATE TABLE desk_revision (only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1), revision INTEGER NOT NULL) STRICT;

INSERT INTO desk_revision (only_row, revision) VALUES (1, 0);
