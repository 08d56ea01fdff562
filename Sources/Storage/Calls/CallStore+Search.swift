public import Funding
public import SQLCore

/// How many calls a list would show for each programme, state, theme, audience and span of days, all other conditions kept.
public struct CallFacets: Sendable, Hashable {
    public let programmes: [Identifier<Programme>: Int]
    /// Calls whose programme Utblick does not know.
    public let withoutProgramme: Int
    public let states: [Call.State: Int]
    public let themes: [Theme: Int]
    /// Calls that nobody has judged are counted nowhere.
    public let audiences: [ApplicantKind: Int]
    /// Calls whose next deadline comes within so many days; of `Call.closingSpans`.
    public let closingWithin: [Int: Int]
}

extension CallStore {
    /// One page of a list, and how many calls the whole list holds.
    public static func search(
        _ filter: CallFilter, sortedBy order: CallFilter.Order = .deadline, skipping skipped: Int = 0, limitedTo limit: Int = 25,
        on connection: any SQLConnection
    ) throws(SQLError) -> (calls: [CallSummary], total: Int) {
        let condition = filter.condition()
        let count = try connection.first(("SELECT count(*) AS number FROM call WHERE \(condition)" as SQL).once)
        let total = try count?.decode("number", as: Int.self) ?? 0
        // Only identifiers are sorted: an index holds them, and the sorter need not carry whole rows.
        let query: SQL = """
            SELECT call.id FROM call WHERE \(condition) ORDER BY \(filter.ordering(order))
            LIMIT \(max(limit, 0)) OFFSET \(max(skipped, 0))
            """
        let ids = try connection.rows(query.once).map { row throws(SQLError) in try row.decode("id", as: Call.ID.self) }
        return (try summaries(ids, within: filter.scope, on: connection), total)
    }

    public static func facets(_ filter: CallFilter, on connection: any SQLConnection) throws(SQLError) -> CallFacets {
        let byProgramme: SQL = """
            SELECT call.programme AS facet, count(*) AS number FROM call
            WHERE \(filter.condition(omitting: .programmes)) GROUP BY call.programme
            """
        var programmes: [Identifier<Programme>: Int] = [:]
        var withoutProgramme = 0
        for row in try connection.rows(byProgramme.once) {
            let number = try row.decode("number", as: Int.self)
            if let programme = try row.decode("facet", as: Identifier<Programme>?.self) {
                programmes[programme] = number
            } else {
                withoutProgramme = number
            }
        }
        let byState: SQL = """
            SELECT facet, count(*) AS number
            FROM (SELECT \(filter.state) AS facet FROM call WHERE \(filter.condition(omitting: .states))) AS calls
            GROUP BY facet
            """
        var states: [Call.State: Int] = [:]
        for row in try connection.rows(byState.once) {
            states[try row.decode("facet", as: Call.State.self)] = try row.decode("number", as: Int.self)
        }
        return CallFacets(
            programmes: programmes, withoutProgramme: withoutProgramme, states: states,
            themes: try counts(
                of: "theme", in: "call_theme", where: filter.condition(omitting: .themes), as: Theme.self, on: connection),
            audiences: try counts(
                of: "kind", in: "call_audience", where: filter.condition(omitting: .audience), as: ApplicantKind.self, on: connection),
            closingWithin: try closingWithin(Call.closingSpans, filter, on: connection))
    }

    /// One reading for all spans: each call that closes within the longest, by its next deadline.
    private static func closingWithin(
        _ spans: [Int], _ filter: CallFilter, on connection: any SQLConnection
    ) throws(SQLError) -> [Int: Int] {
        guard let longest = spans.max() else { return [:] }
        let sums: [SQL] = spans.map { days in
            "coalesce(sum(CASE WHEN soonest.instant < \(filter.end(ofDays: days)) THEN 1 ELSE 0 END), 0) AS \(identifier: "within_\(days)")"
        }
        let query: SQL = """
            SELECT \(sums.joined(", ")) FROM (
                SELECT call_id, min(instant) AS instant FROM call_deadline
                WHERE instant > \(filter.moment) AND instant < \(filter.end(ofDays: longest)) AND is_entry = 1 GROUP BY call_id
            ) AS soonest JOIN call ON call.id = soonest.call_id
            WHERE \(filter.condition(omitting: .span))
            """
        var counts: [Int: Int] = [:]
        guard let row = try connection.first(query.once) else { return counts }
        for days in spans { counts[days] = try row.decode("within_\(days)", as: Int.self) }
        return counts
    }

    /// Calls by the values of a lookup table; a value that this program does not know is passed over.
    private static func counts<Value: RawRepresentable<String>>(
        of column: String, in table: String, where condition: SQL, as type: Value.Type, on connection: any SQLConnection
    ) throws(SQLError) -> [Value: Int] {
        let query: SQL = """
            SELECT lookup.\(identifier: column) AS facet, count(*) AS number
            FROM \(identifier: table) AS lookup JOIN call ON call.id = lookup.call_id
            WHERE \(condition) GROUP BY lookup.\(identifier: column)
            """
        var counts: [Value: Int] = [:]
        for row in try connection.rows(query.once) {
            guard let value = Value(rawValue: try row.decode("facet", as: String.self)) else { continue }
            counts[value] = try row.decode("number", as: Int.self)
        }
        return counts
    }

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
