public import Foundation
public import Funding
public import SQLCore

extension CallStore {
    /// What a new reading of the catalogue's calls changed.
    public struct CatalogueOutcome: Sendable, Hashable {
        public internal(set) var changed = 0
        public internal(set) var unchanged = 0
        public internal(set) var removed = 0
    }

    /// Makes the catalogue's calls exactly these. Where the feed has the call already, only the editors' words are laid over it; calls and
    /// words that have left the catalogue go. The same catalogue read again writes nothing.
    public static func replaceCatalogueCalls(
        _ calls: [Call], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> CatalogueOutcome {
        var outcome = CatalogueOutcome()
        var stale: [Call.ID] = []
        for call in calls {
            if try store(catalogueCall: call, at: now, on: connection) {
                stale.append(call.id)
                outcome.changed += 1
            } else {
                outcome.unchanged += 1
            }
        }
        let kept = calls.map(\.id.rawValue)
        outcome.removed = try connection.execute(
            "DELETE FROM call WHERE origin = \(Call.Origin.catalogue) AND NOT id \(in: kept)")
        let bare = try connection.rows("DELETE FROM call_editorial WHERE NOT call_id \(in: kept) RETURNING call_id")
        outcome.removed += bare.count
        for row in bare { stale.append(try row.decode("call_id")) }
        if !stale.isEmpty { try CallLookup.refresh(stale, on: connection) }
        if outcome.changed + outcome.removed > 0 { try raiseRevision(on: connection) }
        return outcome
    }

    /// - Returns: whether anything changed.
    private static func store(catalogueCall call: Call, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Bool {
        // The editors' words lie in their own table alone, so that they stay when the feed's facts come.
        let none = CallEditorial(plainTitle: nil, summary: nil, audience: [], municipalRole: nil, themes: [], swedishKeywords: [])
        let facts = try CallFacts(call, editorial: none, sourceChangedAt: .null)
        let written = try facts.write(
            where: "call.origin = \(Call.Origin.catalogue)", firstSeenAt: now.sqlValue, on: connection)
        let editorial = try CallEditorial(call).columns()
        let columns = editorial + [SQLColumn("content_digest", ContentDigest.text(of: editorial.map(\.value)))]
        let changed = try connection.execute(
            """
            INSERT INTO call_editorial \(([SQLColumn("call_id", call.id)] + columns).insertion)
            ON CONFLICT (call_id) DO UPDATE SET \(columns.replacement)
            WHERE call_editorial.content_digest <> excluded.content_digest
            """)
        return written != .unchanged || changed > 0
    }
}
