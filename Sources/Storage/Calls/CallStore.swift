public import Foundation
public import Funding
public import SQLCore

/// The calls, shared by all desks. A call that vanishes from its feed is kept.
public enum CallStore {
    /// What storing a record came to.
    public enum Outcome: Sendable, Hashable {
        case inserted, updated, unchanged
    }

    /// Stores one record from a feed; an unchanged one writes nothing. Follow up with `markSeen`, once for the whole import.
    ///
    /// Where the catalogue had announced the call, the feed's facts take the place of the catalogue's, and the editors' words stay.
    public static func upsert(_ record: CallRecord, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Outcome {
        let outcome = try store(record, at: now, on: connection)
        if outcome != .unchanged { try raiseRevision(on: connection) }
        return outcome
    }

    /// Stores records from a feed and marks them all as seen; the revision moves at most once.
    public static func upsert(
        contentsOf records: [CallRecord], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> ImportCounts {
        var counts = ImportCounts()
        for record in records {
            counts.count(try store(record, at: now, on: connection))
        }
        if counts.inserted + counts.updated > 0 { try raiseRevision(on: connection) }
        try markSeen(records.map(\.call.id), at: now, on: connection)
        return counts
    }

    /// Notes, in one statement, that an import met these calls.
    public static func markSeen(_ ids: [Call.ID], at now: Date, on connection: any SQLConnection) throws(SQLError) {
        // SQLite reads ON CONFLICT after a SELECT rightly only where the SELECT has a WHERE.
        try connection.execute(
            """
            INSERT INTO call_sighting (call_id, last_seen_at)
            SELECT id, \(now) FROM call WHERE id \(in: ids.map(\.rawValue))
            ON CONFLICT (call_id) DO UPDATE SET last_seen_at = excluded.last_seen_at
            """)
    }

    /// A number that grows with every change of any call: an index built at another revision is stale.
    public static func revision(on connection: any SQLConnection) throws(SQLError) -> Int {
        guard let row = try connection.first("SELECT revision FROM call_revision") else {
            throw SQLError(.corrupt, "the calls' revision is missing")
        }
        return try row.decode("revision")
    }

    static func raiseRevision(on connection: any SQLConnection) throws(SQLError) {
        try connection.execute("UPDATE call_revision SET revision = revision + 1")
    }

    private static func store(_ record: CallRecord, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Outcome {
        let call = record.call
        let facts = try CallFacts(call, editorial: CallEditorial(call), sourceChangedAt: record.sourceChangedAt.sqlValue)
        let outcome = try facts.write(firstSeenAt: now.sqlValue, on: connection)
        // The raw record may differ where nothing that Utblick reads does; then only it is renewed.
        try connection.execute(
            """
            INSERT INTO source_record (call_id, received_at, digest, record)
            VALUES (\(call.id), \(now), \(ContentDigest.text(of: record.sourceRecord)), \(record.sourceRecord))
            ON CONFLICT (call_id) DO UPDATE SET received_at = excluded.received_at, digest = excluded.digest, record = excluded.record
            WHERE source_record.digest <> excluded.digest
            """)
        if outcome != .unchanged { try CallLookup.refresh([call.id], on: connection) }
        return outcome
    }
}
