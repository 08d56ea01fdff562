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

    /// Takes every example of the desk away, with all that hangs on it. A case that somebody has made a part of an example stands by itself
    /// again.
    /// - Returns: how many cases are gone.
    public static func remove(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Int {
        let examples: SQL = "SELECT id FROM case_file WHERE desk = \(desk) AND is_demonstration = 1"
        for table in ["case_words", "case_answer", "case_step"] {
            try connection.execute("DELETE FROM \(identifier: table) WHERE desk = \(desk) AND case_id IN (\(examples))")
        }
        try connection.execute("UPDATE case_file SET merged_into = NULL WHERE desk = \(desk) AND merged_into IN (\(examples))")
        return try connection.execute("DELETE FROM case_file WHERE desk = \(desk) AND is_demonstration = 1")
    }
}
