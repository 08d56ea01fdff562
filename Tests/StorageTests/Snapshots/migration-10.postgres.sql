ALTER TABLE desk ADD COLUMN host TEXT COLLATE "C";

ALTER TABLE desk ADD COLUMN folder TEXT COLLATE "C";

ALTER TABLE desk ADD COLUMN document TEXT COLLATE "C";

ALTER TABLE desk ADD COLUMN logo BYTEA;

ALTER TABLE desk ADD COLUMN changed_at TEXT COLLATE "C";

CREATE UNIQUE INDEX desk_host ON desk (host);

CREATE UNIQUE INDEX desk_folder ON desk (folder);

CREATE TABLE desk_revision (only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1), revision BIGINT NOT NULL) ;

INSERT INTO desk_revision (only_row, revision) VALUES (1, 0);
