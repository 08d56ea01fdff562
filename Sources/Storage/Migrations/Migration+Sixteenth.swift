import SQLCore

extension Migration {
    /// What is attached to cases, and how they are disposed of. What files hold lies outside the database.
    static let sixteenth = Migration(
        number: 16, name: "documents and disposal", compatibleFrom: 11,
        statements: [
            """
            CREATE TABLE case_document (
                desk \(.text) NOT NULL REFERENCES desk (id),
                case_id \(.integer) NOT NULL REFERENCES case_file (id),
                number \(.integer) NOT NULL,
                form_key \(.blob) NOT NULL,
                step \(.integer),
                role \(.text) NOT NULL,
                name \(.text) NOT NULL,
                kind \(.text) NOT NULL,
                size \(.integer) NOT NULL,
                digest \(.text) NOT NULL,
                replaces \(.integer),
                added_at \(.text) NOT NULL,
                actor \(.text) NOT NULL,
                disposed_at \(.text),
                PRIMARY KEY (case_id, number),
                UNIQUE (case_id, replaces)
            ) \(.strict)
            """,
            "CREATE UNIQUE INDEX case_document_form ON case_document (desk, form_key)",
            "CREATE INDEX case_document_digest ON case_document (desk, digest)",
            """
            CREATE TABLE case_disposal (
                desk \(.text) NOT NULL REFERENCES desk (id),
                case_id \(.integer) NOT NULL PRIMARY KEY REFERENCES case_file (id),
                first_actor \(.text) NOT NULL,
                first_at \(.text) NOT NULL,
                second_actor \(.text),
                second_at \(.text),
                record \(.json),
                emptied_at \(.text),
                CHECK (first_actor <> second_actor)
            ) \(.strict)
            """,
            // Those whose files are still to go: few, and looked for at every start.
            "CREATE INDEX case_disposal_unfinished ON case_disposal (desk, emptied_at)",
        ], postgres: ["case_document", "case_disposal"].flatMap { DeskWall.raise(around: $0) })
}
