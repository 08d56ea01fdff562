import SQLCore

extension Migration {
    /// The log of what is done at a desk, each entry bound to the one before, and where each desk's chain ends.
    static let thirteenth = Migration(
        number: 13, name: "audit log", compatibleFrom: 11,
        statements: [
            """
            CREATE TABLE audit_head (
                desk \(.text) NOT NULL PRIMARY KEY REFERENCES desk (id),
                number \(.integer) NOT NULL,
                digest \(.blob) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE audit_entry (
                desk \(.text) NOT NULL REFERENCES desk (id),
                number \(.integer) NOT NULL,
                moment \(.text) NOT NULL,
                actor \(.text) NOT NULL,
                action \(.text) NOT NULL,
                subject \(.text) NOT NULL,
                details \(.text) NOT NULL,
                digest \(.blob) NOT NULL,
                PRIMARY KEY (desk, number)
            ) \(.strict)
            """,
            "CREATE INDEX audit_entry_subject ON audit_entry (desk, subject, number)",
        ], postgres: ["audit_head", "audit_entry"].flatMap { DeskWall.raise(around: $0) })
}
