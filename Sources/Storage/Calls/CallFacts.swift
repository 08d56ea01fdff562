import Foundation
import Funding
import SQLCore

/// A call taken apart for its tables.
struct CallFacts {
    /// Raise it when the reading or the columns change, so that the next import writes every call anew.
    private static let format = "2"

    let call: Call
    /// The columns that say what the source says; what the digest is made of.
    private let content: [SQLColumn]
    private let blocks: SQLValue
    private let conditions: SQLValue
    let digest: String

    /// - Parameter reference: the source's own key for the record.
    init(_ call: Call, editorial: CallEditorial, reference: String? = nil, sourceChangedAt: SQLValue = .null) throws(SQLError) {
        self.call = call
        content =
            [
                SQLColumn("origin", call.origin.rawValue),
                SQLColumn("identifier", call.identifier),
                SQLColumn("call_identifier", call.callIdentifier),
                SQLColumn("programme", call.programme),
                SQLColumn("action", call.action),
                SQLColumn("opens", call.opens),
                SQLColumn("last_deadline", call.deadlines.entries.map(\.instant).max()),
                SQLColumn("title", call.title),
                SQLColumn("budget", call.budget?.total.minorUnits),
                SQLColumn("budget_currency", call.budget?.total.currency.rawValue),
                try SQLColumn("budget_shared_with", json: call.budget?.sharedWith),
                SQLColumn("grant_minimum", call.grant?.minimum?.minorUnits),
                SQLColumn("grant_minimum_currency", call.grant?.minimum?.currency.rawValue),
                SQLColumn("grant_maximum", call.grant?.maximum?.minorUnits),
                SQLColumn("grant_maximum_currency", call.grant?.maximum?.currency.rawValue),
                SQLColumn("expected_grants", call.grant?.expectedGrants),
                SQLColumn("stated_status", call.statedStatus?.rawValue),
                SQLColumn("source_changed_at", sourceChangedAt),
                SQLColumn("type_of_action", call.typeOfAction),
                SQLColumn("link", call.link),
                try SQLColumn("source", json: Self.timeless(call)),
                SQLColumn("source_reference", reference),
                try SQLColumn("areas", json: call.areas),
                SQLColumn("call_title", call.callTitle),
                SQLColumn("destination", call.destination),
                try SQLColumn("keywords", json: call.keywords),
                try SQLColumn("conditions_stated", json: call.conditionsStated),
            ] + (try editorial.columns())
        blocks = try .json(call.text.blocks)
        conditions = try .json(call.conditions.blocks)
        let deadlines = try SQLValue.json(call.deadlines.map { "\($0.instant.sqlValue) \($0.timeZone) \($0.stage) \($0.precision)" })
        digest = ContentDigest.text(of: content.map(\.value) + [blocks, conditions, deadlines, .text(Self.format)])
    }

    /// Writes the row, its text and its deadlines.
    /// - Parameter isChange: whether the call gets a new version; what only Utblick reads otherwise does not make one.
    /// - Returns: the version.
    func write(asChange isChange: Bool, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Int {
        let changing =
            content + [
                SQLColumn("content_digest", digest), SQLColumn("fetched_at", call.fetchedAt), SQLColumn("withdrawn_at", SQLValue.null),
            ]
        let dated = isChange ? changing + [SQLColumn("changed_at", now)] : changing
        let whole = [SQLColumn("id", call.id), SQLColumn("desk", call.id.desk), SQLColumn("first_seen_at", now)] + dated
        let row = try connection.first(
            """
            INSERT INTO call \(whole.insertion)
            ON CONFLICT (id) DO UPDATE SET \(dated.replacement), version = call.version + \(isChange ? 1 : 0)
            RETURNING version
            """)
        guard let row else { throw SQLError(.other, "the database gave a call no version") }
        try writeText(on: connection)
        try writeDeadlines(on: connection)
        return try row.decode("version")
    }

    /// A fetched call's source is checked whenever it is fetched; that alone is no change.
    private static func timeless(_ call: Call) -> Source {
        guard call.fetchedAt != nil, let never = PartialDate("1900") else { return call.source }
        return call.source.checked(on: never)
    }

    private func writeText(on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO call_text (call_id, blocks, conditions) VALUES (\(call.id), \(blocks), \(conditions))
            ON CONFLICT (call_id) DO UPDATE SET blocks = excluded.blocks, conditions = excluded.conditions
            """)
    }

    private func writeDeadlines(on connection: any SQLConnection) throws(SQLError) {
        try connection.execute("DELETE FROM call_deadline WHERE call_id = \(call.id)")
        let entries = Set(call.deadlines.entries)
        for (place, deadline) in call.deadlines.enumerated() {
            try connection.execute(
                """
                INSERT INTO call_deadline (call_id, place, instant, time_zone, stage, accuracy, is_entry) VALUES (
                    \(call.id), \(place), \(deadline.instant), \(deadline.timeZone), \(deadline.stage.description),
                    \(deadline.precision), \(entries.contains(deadline)))
                """)
        }
    }
}
