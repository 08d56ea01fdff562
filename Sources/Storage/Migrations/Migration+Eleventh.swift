import SQLCore

extension Migration {
    /// The programs that serve the database, which catalogue its calls are from, and when the desks changed.
    static let eleventh = Migration(
        number: 11, name: "nodes",
        statements: [
            """
            CREATE TABLE node (
                id \(.text) NOT NULL PRIMARY KEY,
                program \(.integer) NOT NULL,
                catalogue \(.text) NOT NULL,
                alive_until \(.text) NOT NULL
            ) \(.strict)
            """,
            // Every reading of the catalogue's calls that was ever taken in; the one with the highest place is what the calls are now.
            """
            CREATE TABLE catalogue_edition (
                digest \(.text) NOT NULL PRIMARY KEY,
                program \(.integer) NOT NULL,
                place \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE desk_revision (
                only_row \(.integer) NOT NULL PRIMARY KEY CHECK (only_row = 1),
                revision \(.integer) NOT NULL
            ) \(.strict)
            """,
            "INSERT INTO desk_revision (only_row, revision) VALUES (1, 0)",
        ])
}
