public import Funding
public import SQLCore

extension CallStore {
    /// The list rows of these calls, in the order of `ids`.
    public static func summaries(
        _ ids: [Call.ID], within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> [CallSummary] {
        let ids = ids.filter(scope.holds)
        guard !ids.isEmpty else { return [] }
        let wanted = ids.map(\.rawValue)
        let rows = try connection.rows(
            """
            SELECT call.id, call.identifier, call.title, call.plain_title, call_editorial.plain_title AS editorial_plain_title,
                call.programme, call.action, call.opens, call.budget, call.budget_currency, call.budget_shared_with,
                call.grant_minimum, call.grant_minimum_currency, call.grant_maximum, call.grant_maximum_currency,
                call.expected_grants, call.stated_status, call.withdrawn_at
            FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
            WHERE call.id \(in: wanted) AND \(scope.condition)
            """)
        let deadlines = try deadlines(where: "call_id \(in: wanted)", on: connection)
        var summaries: [Call.ID: CallSummary] = [:]
        for row in rows {
            let summary = try summary(row, deadlines: deadlines)
            summaries[summary.id] = summary
        }
        return ids.compactMap { summaries[$0] }
    }

    private static func summary(_ row: SQLRow, deadlines: [Call.ID: [Deadline]]) throws(SQLError) -> CallSummary {
        let id = try row.decode("id", as: Call.ID.self)
        let ownTitle: Localized? = try row.decode(optionalJSON: "plain_title")
        return CallSummary(
            id: id, identifier: try row.decode("identifier"), title: try row.decode("title"),
            plainTitle: try row.decode(optionalJSON: "editorial_plain_title") ?? ownTitle, programme: try row.decode("programme"),
            action: try row.decode("action"), opens: try row.decode("opens"), deadlines: deadlines[id] ?? [],
            grant: try CallColumns.grant(row), budget: try CallColumns.budget(row), statedStatus: try row.decode("stated_status"),
            withdrawnAt: try row.decode("withdrawn_at"))
    }
}
