import SQLCore

extension Migration {
    /// The history of calls, and calls of further sources.
    static let fourth = Migration(number: 4, name: "the history of calls", statements: origins + marks + changes + imports)

    /// No database changes a CHECK, and SQLite drops no table that others refer to without emptying those: so the column is made anew.
    private static let origins: [SQL] = [
        """
        ALTER TABLE call ADD COLUMN new_origin \(.text) NOT NULL DEFAULT 'portal'
            CHECK (new_origin IN ('portal', 'catalogue', 'vinnova', 'table'))
        """,
        "UPDATE call SET new_origin = origin",
        "ALTER TABLE call DROP COLUMN origin",
        "ALTER TABLE call RENAME COLUMN new_origin TO origin",
        "ALTER TABLE call ADD COLUMN areas \(.json) NOT NULL DEFAULT '[]'",
        "CREATE INDEX call_by_origin ON call (origin, id)",
    ]

    private static let marks: [SQL] = [
        // The source's own key of the record, so that a call keeps its name where the source repeats an identifier.
        "ALTER TABLE call ADD COLUMN source_reference \(.text)",
        "ALTER TABLE call ADD COLUMN withdrawn_at \(.text)",
        "ALTER TABLE call ADD COLUMN changed_at \(.text)",
        "UPDATE call SET changed_at = first_seen_at",
        "CREATE INDEX call_by_change ON call (changed_at, id)",
    ]

    private static let imports: [SQL] = ["ALTER TABLE import_run ADD COLUMN withdrawn \(.integer) NOT NULL DEFAULT 0"]

    private static let changes: [SQL] = [
        """
        CREATE TABLE call_change (
            id \(.identity),
            call_id \(.text) NOT NULL REFERENCES call (id) ON DELETE CASCADE,
            version \(.integer) NOT NULL,
            kind \(.text) NOT NULL CHECK (kind IN ('appeared', 'changed', 'withdrawn', 'returned')),
            seen_at \(.text) NOT NULL,
            last_seen_before \(.text),
            UNIQUE (call_id, version)
        ) \(.strict)
        """,
        "CREATE INDEX call_change_seen ON call_change (seen_at, id)",
        """
        CREATE TABLE call_field_change (
            change_id \(.integer) NOT NULL REFERENCES call_change (id) ON DELETE CASCADE,
            place \(.integer) NOT NULL,
            field \(.text) NOT NULL,
            old_value \(.json),
            new_value \(.json),
            PRIMARY KEY (change_id, place)
        ) \(.strict)
        """,
    ]
}
