import Foundation
import Funding
public import SQLCore

/// Every call of every desk as lists look at it, at one revision of the calls.
///
/// Lists are narrowed, ordered and counted here rather than in the database, which would read all of them for each: a filter may ask of anything, and
/// an order by the next deadline is another at every moment. What is shown of the calls found is read from the database then.
public struct CallDirectory: Sendable {
    /// What a call is found and ordered by.
    struct Entry: Sendable {
        let traits: CallTraits
        let changedAt: Date
        let budget: Money?
        /// Its place among all by the displayed title.
        let titlePlace: Localizations<Int>
    }

    /// A value for each of the site's languages.
    struct Localizations<Value: Sendable>: Sendable {
        var sv: Value
        var en: Value
    }

    /// The calls' revision that this is from; see `CallStore.revision`.
    public let revision: Int
    /// In the order of the identifiers' bytes.
    let entries: [Entry]

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
        let places = Localizations(sv: try Self.places(of: "sort_title_sv", in: rows), en: try Self.places(of: "sort_title_en", in: rows))
        var entries: [Entry] = []
        entries.reserveCapacity(rows.count)
        for (number, row) in rows.enumerated() {
            let firstSeenAt = try row.decode("first_seen_at", as: Date.self)
            let id = try row.decode("id", as: Call.ID.self)
            let traits = CallTraits(
                id: id, programme: try row.decode("programme"), opens: try row.decode("opens"), deadlines: deadlines[id] ?? [],
                withdrawnAt: try row.decode("withdrawn_at"), themes: themes[id] ?? [], audience: audiences[id] ?? [],
                municipalRole: try row.decode("municipal_role"), grant: try CallColumns.grant(row),
                titles: FoldedTitles(folded: try row.decode("search_text")))
            entries.append(
                Entry(
                    traits: traits,
                    changedAt: try row.decode("changed_at", as: Date?.self) ?? firstSeenAt,
                    budget: try row.decodeMoney("budget", "budget_currency"),
                    titlePlace: Localizations(sv: places.sv[number], en: places.en[number])))
        }
        self.entries = entries
    }

    /// The place that each row has in the order of a column's bytes; equals go by the rows' own order.
    private static func places(of column: String, in rows: [SQLRow]) throws(SQLError) -> [Int] {
        let texts = try rows.map { row throws(SQLError) in try row.decode(column, as: String.self) }
        let order = texts.indices.sorted { left, right in
            let (one, other) = (texts[left].utf8, texts[right].utf8)
            return one.lexicographicallyPrecedes(other) || (left < right && !other.lexicographicallyPrecedes(one))
        }
        var places = [Int](repeating: 0, count: rows.count)
        for (place, row) in order.enumerated() { places[row] = place }
        return places
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
}
