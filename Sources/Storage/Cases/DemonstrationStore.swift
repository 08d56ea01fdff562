public import Funding
public import SQLCore

/// Cases that are examples, and only they can be taken away.
public enum DemonstrationStore {
    /// How many cases a desk has of either kind.
    public struct Counts: Sendable, Hashable {
        public let examples: Int
        public let others: Int
    }

    public static func counts(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Counts {
        let row = try connection.first(
            """
            SELECT count(*) AS cases, coalesce(sum(is_demonstration), 0) AS examples FROM case_file WHERE desk = \(desk)
            """)
        let (all, examples) = (try row?.decode("cases", as: Int.self) ?? 0, try row?.decode("examples", as: Int.self) ?? 0)
        return Counts(examples: examples, others: all - examples)
    }

    /// What was taken away.
    public struct Removal: Sendable, Hashable {
        /// How many cases are gone.
        public let cases: Int
        /// SHA-256 of what their documents held. Other cases may need some of it.
        public let digests: [String]
    }

    /// Takes every example of the desk away, with all that hangs on it but the files of its documents. A case that somebody has made a part of
    /// an example stands by itself again.
    /// - Parameter mark: what the organisations of partner requests begin with that are examples.
    public static func remove(desk: MunicipalDesk.ID, mark: String, on connection: any SQLConnection) throws(SQLError) -> Removal {
        let examples: SQL = "SELECT id FROM case_file WHERE desk = \(desk) AND is_demonstration = 1"
        let digests = try connection.rows(
            "SELECT DISTINCT digest FROM case_document WHERE desk = \(desk) AND case_id IN (\(examples)) AND disposed_at IS NULL ORDER BY digest"
        ).map { row throws(SQLError) in try row.decode("digest", as: String.self) }
        let tables = [
            "answer_letter", "assignment_letter", "obligation", "case_project", "case_disposal", "case_document", "case_words",
            "case_answer", "case_step",
        ]
        for table in tables {
            try connection.execute("DELETE FROM \(identifier: table) WHERE desk = \(desk) AND case_id IN (\(examples))")
        }
        try connection.execute(
            """
            DELETE FROM obligation_letter
            WHERE desk = \(desk) AND state = 'waiting'
                AND NOT EXISTS (SELECT 1 FROM obligation_reminder WHERE obligation_reminder.letter_id = obligation_letter.id)
            """)
        let length = mark.unicodeScalars.count
        try connection.execute(
            "DELETE FROM partner_request WHERE desk = \(desk) AND substr(organisation, 1, CAST(\(length) AS INTEGER)) = \(mark)")
        try connection.execute("UPDATE partner_request SET case_id = NULL WHERE desk = \(desk) AND case_id IN (\(examples))")
        try connection.execute("UPDATE case_file SET merged_into = NULL WHERE desk = \(desk) AND merged_into IN (\(examples))")
        let cases = try connection.execute("DELETE FROM case_file WHERE desk = \(desk) AND is_demonstration = 1")
        return Removal(cases: cases, digests: digests)
    }
}
