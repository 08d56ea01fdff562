import SQLCore

extension Migration {
    /// Handed-over cases told by mail, and words that networks and partner requests are found by. Programs that know nothing of it go on: what
    /// they hand over is told on the pages alone; what they add is found from the next search on, and what they change by its new words once it
    /// has been saved again.
    static let twentySecond = Migration(
        number: 22, name: "assignments by mail, networks in the search", compatibleFrom: 11,
        statements: [
            """
            CREATE TABLE assignment_letter (
                id \(.identity),
                desk \(.text) NOT NULL REFERENCES desk (id),
                case_id \(.integer) NOT NULL REFERENCES case_file (id),
                account \(.integer) NOT NULL,
                given_by \(.integer) NOT NULL,
                step \(.integer),
                state \(.text) NOT NULL DEFAULT 'waiting',
                attempts \(.integer) NOT NULL DEFAULT 0,
                made_at \(.text) NOT NULL,
                due_at \(.text) NOT NULL,
                troubled_since \(.text),
                ended_at \(.text)
            ) \(.strict)
            """,
            // Asked for of all desks at once: most times none waits.
            "CREATE INDEX assignment_letter_due ON assignment_letter (state, due_at)",
            "CREATE INDEX assignment_letter_case ON assignment_letter (case_id)",
            "ALTER TABLE staff_account ADD COLUMN case_letters \(.integer) NOT NULL DEFAULT 1",
            // Empty until it has been worked out: rows of before, and those of programs that do not know it.
            "ALTER TABLE network_membership ADD COLUMN words \(.text) NOT NULL DEFAULT ''",
            "ALTER TABLE partner_request ADD COLUMN words \(.text) NOT NULL DEFAULT ''",
        ], postgres: DeskWall.raise(around: "assignment_letter"))
}
