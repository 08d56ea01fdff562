import SQLCore

/// What keeps desks apart where a question forgets to: on PostgreSQL, row-level security.
///
/// Every question names its desk, and that is the first wall. The second stands in the database: within a transaction that has entered a desk,
/// no other desk's row of these tables is there, whatever is asked.
enum DeskWall {
    /// Every table whose rows belong to one desk, those that others refer to first. Of calls, those that have a desk.
    static let tables = [
        "call", "inquiry_counter", "inquiry", "watch", "watch_dismissal", "watch_letter", "watch_event", "watch_evaluated",
        "watch_calendar", "watch_reworded", "audit_head", "audit_entry", "staff_counter", "staff_account", "staff_session",
        "staff_recovery_code", "staff_pending", "staff_attempt", "case_file", "case_step", "case_answer", "case_words",
        "case_document", "case_disposal", "case_project", "obligation", "obligation_letter", "obligation_reminder", "staff_calendar",
        "answer_letter", "assignment_letter", "network_membership", "network_contact", "partner_request", "partner_profile",
        "known_organisation", "match_feedback", "webhook", "webhook_delivery", "webhook_evaluated", "webhook_calendar", "webhook_reworded",
    ]

    /// Which rows the wall lets through.
    enum Passage {
        /// Those of the desk that was entered.
        case own
        /// Those too that belong to no desk, which all share.
        case sharedToo
    }

    /// What `enter` takes in place of a desk to see all of them; no desk's id holds it.
    static let allDesks = "*"

    /// A CASE, for what the planner cannot look into it takes for half of the rows: it would think that a comparison leaves almost none, since
    /// the question has made the same one already, and read whole tables instead of an index.
    ///
    /// - Parameter table: one whose column `desk` says whose a row is.
    static func raise(around table: String, lettingThrough passage: Passage = .own) -> [SQL] {
        let shared: SQL = passage == .sharedToo ? "desk IS NULL OR " : ""
        return [
            "ALTER TABLE \(identifier: table) ENABLE ROW LEVEL SECURITY",
            // The tables' owner is who serves: without this the wall would not be there for it.
            "ALTER TABLE \(identifier: table) FORCE ROW LEVEL SECURITY",
            """
            CREATE POLICY desk_wall ON \(identifier: table)
            USING (CASE WHEN \(shared)current_setting('utblick.desk', true) IN (desk, '*') THEN TRUE ELSE FALSE END)
            """,
        ]
    }

    /// Enters a desk for the rest of a transaction of PostgreSQL.
    static func enter(_ desk: String, on connection: any SQLConnection) throws(SQLError) {
        _ = try connection.rows("SELECT set_config('utblick.desk', \(desk), true)")
    }
}
