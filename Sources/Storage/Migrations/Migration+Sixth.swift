import SQLCore

extension Migration {
    /// When each source is fetched, by whom, and how it went; how grave an import's remarks are.
    static let sixth = Migration(
        number: 6, name: "state of the sources",
        statements: [
            """
            CREATE TABLE source_state (
                source \(.text) NOT NULL PRIMARY KEY,
                last_tried_at \(.text),
                next_run_at \(.text) NOT NULL,
                failures \(.integer) NOT NULL DEFAULT 0 CHECK (failures >= 0),
                held_back_at \(.text),
                held_back_reason \(.text),
                lease_holder \(.text),
                lease_until \(.text),
                fence \(.integer) NOT NULL DEFAULT 0,
                CHECK ((held_back_at IS NULL) = (held_back_reason IS NULL)),
                CHECK ((lease_holder IS NULL) = (lease_until IS NULL))
            ) \(.strict)
            """,
            "ALTER TABLE import_diagnostic ADD COLUMN severity \(.text)",
        ])
}
