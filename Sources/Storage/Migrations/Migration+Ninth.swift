import SQLCore

extension Migration {
    /// Since when a letter has met temporary answers, and calls whose editorial words have changed.
    static let ninth = Migration(
        number: 9, name: "letters in trouble and reworded calls",
        statements: [
            "ALTER TABLE watch_letter ADD COLUMN troubled_since \(.text)",
            """
            CREATE TABLE watch_reworded (
                desk \(.text) NOT NULL REFERENCES desk (id),
                call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
                words \(.json) NOT NULL,
                reworded_at \(.text) NOT NULL,
                PRIMARY KEY (desk, call_id)
            ) \(.strict)
            """,
        ])
}
