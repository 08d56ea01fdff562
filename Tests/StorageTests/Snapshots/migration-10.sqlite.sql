ALTER TABLE desk ADD COLUMN host TEXT;

ALTER TABLE desk ADD COLUMN folder TEXT;

ALTER TABLE desk ADD COLUMN document TEXT;

ALTER TABLE desk ADD COLUMN logo BLOB;

ALTER TABLE desk ADD COLUMN changed_at TEXT;

CREATE UNIQUE INDEX desk_host ON desk (host);

CREATE UNIQUE INDEX desk_folder ON desk (folder);
