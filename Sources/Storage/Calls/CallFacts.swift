import Funding
import SQLCore

/// A call taken apart for its tables.
struct CallFacts {
    /// Raise it when the reading or the columns change, so that the next import writes every call anew.
    private static let format = "1"

    let call: Call
    /// The columns that say what the source says; what the digest is made of.
    private let content: [SQLColumn]
    private let blocks: SQLValue
    private let conditions: SQLValue
    let digest: String

    init(_ call: Call, editorial: CallEditorial, sourceChangedAt: SQLValue) throws(SQLError) {
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
                try SQLColumn("source", json: call.source),
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

    /// Writes the row when it is new or differs. One statement decides and writes, so that two imports at once cannot disagree.
    /// - Parameter guardian: what must hold for a row that is there already.
    func write(
        where guardian: SQL = "1 = 1", firstSeenAt: SQLValue, on connection: any SQLConnection
    ) throws(SQLError) -> CallStore.Outcome {
        let changing = content + [SQLColumn("content_digest", digest), SQLColumn("fetched_at", call.fetchedAt)]
        let all = [SQLColumn("id", call.id), SQLColumn("first_seen_at", firstSeenAt)] + changing
        let row = try connection.first(
            """
            INSERT INTO call \(all.insertion)
            ON CONFLICT (id) DO UPDATE SET \(changing.replacement), version = call.version + 1
            WHERE call.content_digest <> excluded.content_digest AND \(guardian)
            RETURNING version
            """)
        guard let version = try row?.decode("version", as: Int.self) else { return .unchanged }
        try writeText(on: connection)
        try writeDeadlines(on: connection)
        return version == 1 ? .inserted : .updated
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
