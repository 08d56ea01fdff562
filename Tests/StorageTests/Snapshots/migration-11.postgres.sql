CREATE TABLE node (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    program BIGINT NOT NULL,
    catalogue TEXT COLLATE "C" NOT NULL,
    alive_until TEXT COLLATE "C" NOT NULL
) ;

CREATE TABLE catalogue_edition (
    digest TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    program BIGINT NOT NULL,
    place BIGINT NOT NULL
) ;

CREATE TABLE desk_revision (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision BIGINT NOT NULL
) ;

INSERT INTO desk_revision (only_row, revision) VALUES (1, 0);
