public import Casework
public import Foundation
public import Funding
public import SQLCore

extension CaseStore {
    /// A page of a list, those changed last first. Cases that have become parts of others are left out.
    public static func list(
        _ filter: CaseFilter, desk: MunicipalDesk.ID, on today: Day, after place: CasePlace? = nil, limitedTo limit: Int,
        on connection: any SQLConnection
    ) throws(SQLError) -> [CaseOutline] {
        var conditions = conditions(of: filter, desk: desk, on: today)
        if let place {
            conditions.append(
                """
                (case_file.changed_at < \(place.changedAt)
                    OR case_file.changed_at = \(place.changedAt) AND case_file.id < \(place.id))
                """)
        }
        let query: SQL = """
            SELECT \(CaseColumns.outline) FROM case_file WHERE \(conditions.joined(" AND "))
            ORDER BY case_file.changed_at DESC, case_file.id DESC LIMIT \(max(limit, 0))
            """
        return try connection.rows(query.once).map { row throws(SQLError) in try CaseColumns.outline(row) }
    }

    /// How many cases stand where, of those that a filter lets through whatever their stage.
    public static func counts(
        _ filter: CaseFilter, desk: MunicipalDesk.ID, on today: Day, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseStage: Int] {
        var filter = filter
        filter.stages = []
        let query: SQL = """
            SELECT stage, count(*) AS number FROM case_file
            WHERE \(conditions(of: filter, desk: desk, on: today).joined(" AND ")) GROUP BY stage
            """
        var counts: [CaseStage: Int] = [:]
        for row in try connection.rows(query.once) {
            counts[try row.decode("stage", as: CaseStage.self)] = try row.decode("number", as: Int.self)
        }
        return counts
    }

    /// A case whose call has changed.
    public struct Touched: Sendable {
        public let outline: CaseOutline
        public let call: Call.ID
        /// When its latest change was seen, and what it was.
        public let seenAt: Date
        public let kind: CallChange.Kind
    }

    /// The desk's cases in some stages that aim at a call which has changed since a moment, those of the latest changes first.
    public static func touched(
        since moment: Date, in stages: Set<CaseStage>, desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [Touched] {
        let query: SQL = """
            SELECT \(CaseColumns.outline), call_change.seen_at, call_change.kind AS change_kind FROM case_file
            JOIN call_change ON call_change.call_id = case_file.call_id AND call_change.kind <> 'appeared'
                AND call_change.version = (SELECT max(version) FROM call_change AS last WHERE last.call_id = case_file.call_id)
            WHERE case_file.desk = \(desk) AND case_file.stage \(in: stages.map(\.rawValue).sorted()) AND case_file.call_id IS NOT NULL
                AND case_file.merged_into IS NULL AND call_change.seen_at >= \(moment)
            ORDER BY call_change.seen_at DESC, case_file.id LIMIT \(max(limit, 0))
            """
        var touched: [Touched] = []
        for row in try connection.rows(query) {
            guard let call = try row.decode("call_id", as: Call.ID?.self) else { continue }
            touched.append(
                Touched(
                    outline: try CaseColumns.outline(row), call: call, seenAt: try row.decode("seen_at"),
                    kind: try row.decode("change_kind")))
        }
        return touched
    }

    /// Keeps the words that a case is found by, each in its dictionary form.
    public static func setWords(
        _ words: [String], of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO case_words (desk, case_id, words) SELECT desk, id, \(WordCondition.kept(words)) FROM case_file WHERE id = \(id) AND desk = \(desk)
            ON CONFLICT (desk, case_id) DO UPDATE SET words = excluded.words
            """)
    }

    /// Cases of the desk that have no words yet, so that no search would find them. By reference, which the desk's index has in order: by
    /// id PostgreSQL may go through the cases of every desk. `NOT IN` lets it gather the desk's words once; for `NOT EXISTS` it went through them
    /// for each case.
    public static func withoutWords(
        desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile] {
        try connection.rows(
            """
            SELECT \(CaseColumns.file) FROM case_file
            WHERE desk = \(desk) AND id NOT IN (SELECT case_id FROM case_words WHERE case_words.desk = \(desk))
            ORDER BY reference LIMIT \(limit)
            """
        ).map { row throws(SQLError) in try CaseColumns.file(row) }
    }

    private static func conditions(of filter: CaseFilter, desk: MunicipalDesk.ID, on today: Day) -> [SQL] {
        var conditions: [SQL] = ["case_file.desk = \(desk)", "case_file.merged_into IS NULL"]
        if !filter.stages.isEmpty { conditions.append("case_file.stage \(in: filter.stages.map(\.rawValue).sorted())") }
        switch filter.owner {
        case .nobody: conditions.append("case_file.owner IS NULL")
        case .staff(let number): conditions.append("case_file.owner = \(number)")
        case nil: break
        }
        if let day = filter.deadlineThrough { conditions.append("case_file.deadline BETWEEN \(today) AND \(day)") }
        if !filter.words.isEmpty {
            let found = WordCondition.holds(filter.words, in: "case_words.words")
            conditions.append("case_file.id IN (SELECT case_id FROM case_words WHERE case_words.desk = \(desk) AND \(found))")
        }
        return conditions
    }
}
