import SQLCore

extension Migration {
    /// The sources' own notices about calls, and when each call was last asked about.
    static let eighth = Migration(
        number: 8, name: "notices about calls",
        statements: [
            """
            CREATE TABLE call_notice (
                call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
                digest \(.text) NOT NULL,
                day \(.text),
                changed_at \(.text),
                blocks \(.json) NOT NULL,
                first_seen_at \(.text) NOT NULL,
                gone_at \(.text),
                PRIMARY KEY (call_id, digest)
            ) \(.strict)
            """,
            """
            CREATE TABLE call_notice_check (
                call_id \(.text) NOT NULL PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
                asked_at \(.text) NOT NULL,
                outcome \(.text) NOT NULL CHECK (outcome IN ('answered', 'missing', 'failed'))
            ) \(.strict)
            """,
        ])
}
