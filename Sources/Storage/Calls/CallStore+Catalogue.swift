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

    /// Makes the catalogue's calls exactly these. Where the feed has the call already, only the editors' words are laid over it; calls that
    /// have left the catalogue are withdrawn, and words that have left it are taken off the feed's calls. The same catalogue read again writes nothing.
    public static func replaceCatalogueCalls(
        _ calls: [Call], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> CatalogueOutcome {
        var outcome = CatalogueOutcome()
        let marks = try CallMark.marks(of: calls.map(\.id), on: connection)
        let former = try outlines(calls.map(\.id).filter { marks[$0] != nil }, on: connection)
        // The editors' words lie in their own table alone, so that they stay when the feed's facts come.
        let none = CallEditorial(plainTitle: nil, summary: nil, audience: [], municipalRole: nil, themes: [], swedishKeywords: [])
        let own = calls.filter { (marks[$0.id]?.origin ?? .catalogue) == .catalogue }
        let facts = try own.map { call throws(SQLError) in try CallFacts(call, editorial: none) }
        let written = try CallWriting(now: now, connection: connection).write(facts, marks: marks)
        var stale: [Call.ID] = []
        for call in calls {
            let isReworded = try store(CallEditorial(call), of: call.id, on: connection)
            if isReworded || (written[call.id] ?? .unchanged) != .unchanged {
                stale.append(call.id)
                outcome.changed += 1
            } else {
                outcome.unchanged += 1
            }
        }
        let kept = calls.map(\.id.rawValue)
        let left = try withdraw(where: "origin = \(Call.Origin.catalogue) AND NOT id \(in: kept)", at: now, on: connection)
        let bare = try connection.rows(
            """
            DELETE FROM call_editorial WHERE NOT call_id \(in: kept)
            AND call_id NOT IN (SELECT id FROM call WHERE origin = \(Call.Origin.catalogue)) RETURNING call_id
            """)
        let reverted = try bare.map { row throws(SQLError) in try row.decode("call_id", as: Call.ID.self) }
        outcome.removed = Set(left + reverted).count
        stale += reverted
        if !stale.isEmpty { try CallLookup.refresh(stale, on: connection) }
        let reworded = Set(stale)
        try RewordedCallStore.mark(former.filter { reworded.contains($0.id) }, at: now, on: connection)
        if outcome.changed + outcome.removed > 0 { try raiseRevision(on: connection) }
        return outcome
    }

    /// - Returns: whether the words are other than before.
    private static func store(_ editorial: CallEditorial, of call: Call.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        let words = try editorial.columns()
        let columns = words + [SQLColumn("content_digest", ContentDigest.text(of: words.map(\.value)))]
        let changed = try connection.execute(
            """
            INSERT INTO call_editorial \(([SQLColumn("call_id", call)] + columns).insertion)
            ON CONFLICT (call_id) DO UPDATE SET \(columns.replacement)
            WHERE call_editorial.content_digest <> excluded.content_digest
            """)
        return changed > 0
    }
}
