import Foundation
import Funding
public import SQLCore

/// Every call of every desk as lists look at it, at one revision of the calls.
///
/// Lists are narrowed, ordered and counted here rather than in the database, which would read all of them for each: a filter may ask of anything, and
/// an order by the next deadline is another at every moment. What is shown of the calls found is read from the database then.
public struct CallDirectory: Sendable {
    /// The calls' revision that this is from; see `CallStore.revision`.
    public let revision: Int
    /// In the order of the identifiers' bytes. Whatever else speaks of a call's place means its place here.
    let calls: [CallTraits]
    /// The same calls at a glance.
    let glances: [CallGlance]
    /// The titles of the same calls.
    let titles: TitleText
    /// The place of each call.
    let places: [Call.ID: Int]
    /// Every programme that a call has.
    let programmes: [Programme.ID]
    /// The place of each call's programme in `programmes`; that after the last for a call whose programme Utblick does not know.
    let programmePlaces: [Int]
    /// All places in each order that is the same at every moment.
    let fixedOrders: [CallFilter.Order: [Int]]
    let deadlineOrder: DeadlineOrder

    /// Reads all calls that `connection` sees.
    public init(on connection: any SQLConnection) throws(SQLError) {
        revision = try CallStore.revision(on: connection)
        let deadlines = try CallStore.deadlines(where: "1 = 1", on: connection)
        let themes: [Call.ID: Set<Theme>] = try Self.values("theme", of: "call_theme", on: connection)
        let audiences: [Call.ID: Set<ApplicantKind>] = try Self.values("kind", of: "call_audience", on: connection)
        let rows = try connection.rows(
            """
            SELECT call.id, call.programme, call.opens, call.withdrawn_at, call.changed_at, call.first_seen_at, call.search_text, call.sort_title_sv,
                call.sort_title_en, call.budget, call.budget_currency, call.grant_minimum, call.grant_minimum_currency,
                call.grant_maximum, call.grant_maximum_currency, call.expected_grants,
                coalesce(call_editorial.municipal_role, call.municipal_role) AS municipal_role
            FROM call LEFT JOIN call_editorial ON call_editorial.call_id = call.id ORDER BY call.id
            """)
        let calls = try rows.map { row throws(SQLError) in
            let id = try row.decode("id", as: Call.ID.self)
            return CallTraits(
                id: id, programme: try row.decode("programme"), opens: try row.decode("opens"), deadlines: deadlines[id] ?? [],
                withdrawnAt: try row.decode("withdrawn_at"), themes: themes[id] ?? [], audience: audiences[id] ?? [],
                municipalRole: try row.decode("municipal_role"), grant: try CallColumns.grant(row),
                titles: FoldedTitles(folded: try row.decode("search_text")))
        }
        self.calls = calls
        glances = calls.map(\.glance)
        titles = TitleText(calls.map(\.titles))
        let programmes = Array(Set(calls.compactMap(\.programme)))
        let programmePlaces = Dictionary(uniqueKeysWithValues: programmes.enumerated().map { ($1, $0) })
        self.programmes = programmes
        self.programmePlaces = calls.map { call in call.programme.flatMap { programmePlaces[$0] } ?? programmes.count }
        places = Dictionary(uniqueKeysWithValues: calls.enumerated().map { ($1.id, $0) })
        deadlineOrder = DeadlineOrder(calls)
        let changes = try rows.map { row throws(SQLError) in
            let firstSeenAt = try row.decode("first_seen_at", as: Date.self)
            return try row.decode("changed_at", as: Date?.self) ?? firstSeenAt
        }
        let budgets = try rows.map { row throws(SQLError) in BudgetKey(try row.decodeMoney("budget", "budget_currency")) }
        fixedOrders = [
            .id: Array(calls.indices),
            // The only order in which equals go by their identifiers backwards, as time does.
            .change: calls.indices.reversed().sorted { changes[$0] > changes[$1] },
            .opening: Self.order(of: calls.indices) { calls[$0].opens?.daysSince1970 ?? .max },
            .budget: Self.order(of: calls.indices) { budgets[$0] },
            .title(.swedish): try Self.order(ofText: "sort_title_sv", in: rows),
            .title(.english): try Self.order(ofText: "sort_title_en", in: rows),
        ]
    }

    /// Puts places in the order of a key. The standard library's sort keeps the order of equals, which is that of the identifiers.
    private static func order(of places: Range<Int>, by key: (Int) -> some Comparable) -> [Int] {
        places.map { (place: $0, key: key($0)) }.sorted { $0.key < $1.key }.map(\.place)
    }

    /// All places in the order of a column's bytes.
    private static func order(ofText column: String, in rows: [SQLRow]) throws(SQLError) -> [Int] {
        let texts = try rows.map { row throws(SQLError) in try row.decode(column, as: String.self) }
        return texts.indices.sorted { texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8) }
    }

    /// The values of a lookup table; one that this program does not know is passed over.
    private static func values<Value: RawRepresentable<String>>(
        _ column: String, of table: String, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID: Set<Value>] {
        var values: [Call.ID: Set<Value>] = [:]
        for row in try connection.rows("SELECT call_id, \(identifier: column) FROM \(identifier: table)") {
            guard let value = Value(rawValue: try row.decode(column, as: String.self)) else { continue }
            values[try row.decode("call_id", as: Call.ID.self), default: []].insert(value)
        }
        return values
    }

    /// By the letters of the currency, the largest budget first; then what states none.
    private struct BudgetKey: Comparable {
        let budget: Money?

        init(_ budget: Money?) { self.budget = budget }

        static func < (left: BudgetKey, right: BudgetKey) -> Bool {
            switch (left.budget, right.budget) {
            case (nil, _): false
            case (_, nil): true
            case (let left?, let right?):
                left.currency.rawValue < right.currency.rawValue || (left.currency == right.currency && left.minorUnits > right.minorUnits)
            }
        }
    }
}
