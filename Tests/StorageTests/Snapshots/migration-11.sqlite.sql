CREATE TABLE node (
    id TEXT NOT NULL PRIMARY KEY,
    program INTEGER NOT NULL,
    catalogue TEXT NOT NULL,
    alive_until TEXT NOT NULL
) STRICT;

CREATE TABLE catalogue_edition (
    digest TEXT NOT NULL PRIMARY KEY,
    program INTEGER NOT NULL,
    place INTEGER NOT NULL
) STRICT;

CREATE TABLE desk_revision (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO desk_revision (only_row, revision) VALUES (1, 0);
