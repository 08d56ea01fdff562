public import Foundation
public import Funding
public import SQLCore

/// The calls: those that all desks share, and those of one desk alone. A call that vanishes from its feed is kept.
public enum CallStore {
    /// What storing a record came to.
    public enum Outcome: Sendable, Hashable {
        case inserted, updated, unchanged
    }

    /// Stores one record from a feed; an unchanged one writes nothing. Follow up with `markSeen`, once for the whole import.
    ///
    /// Where the catalogue had announced the call, the feed's facts take the place of the catalogue's, and the editors' words stay.
    public static func upsert(_ record: CallRecord, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Outcome {
        try store([record], of: nil, at: now, on: connection)[record.call.id] ?? .unchanged
    }

    /// Stores records from a feed, no call twice among them, and marks them all as seen; the revision moves at most once.
    ///
    /// - Parameter owner: the desk whose own calls they are, by their ids too; `nil` for calls that all desks share.
    public static func upsert(
        contentsOf records: [CallRecord], of owner: MunicipalDesk.ID? = nil, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> ImportCounts {
        var counts = ImportCounts()
        for outcome in try store(records, of: owner, at: now, on: connection).values { counts.count(outcome) }
        try markSeen(records.map(\.call.id), at: now, on: connection)
        return counts
    }

    /// Those records that `upsert` would write something of. What it would not need not be kept until then.
    public static func different(_ records: [CallRecord], on connection: any SQLConnection) throws(SQLError) -> [CallRecord] {
        let marks = try CallMark.marks(of: records.map(\.call.id), on: connection)
        var different: [CallRecord] = []
        for record in records {
            let mark = marks[record.call.id]
            let isSame = try CallFacts(record).digest == mark?.digest && ContentDigest.text(of: record.sourceRecord) == mark?.recordDigest
            if !isSame || mark?.isWithdrawn == true { different.append(record) }
        }
        return different
    }

    /// Marks those calls of a source as withdrawn that a whole import of it did not meet.
    ///
    /// - Parameters:
    ///   - met: the calls that it met.
    ///   - owner: the desk whose own calls of the source it was of; `nil` for those that all desks share.
    ///   - reach: the source still shows calls whose last deadline lies on this day or later; nothing follows from the absence of others.
    /// - Returns: the calls that are withdrawn now and were not before.
    public static func withdraw(
        missingFrom met: Set<Call.ID>, origin: Call.Origin, of owner: MunicipalDesk.ID? = nil, reach: Day, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID] {
        let isOwned: SQL = owner.map { "desk = \($0)" } ?? "desk IS NULL"
        return try withdraw(
            where: """
                origin = \(origin) AND \(isOwned) AND (last_deadline IS NULL OR last_deadline >= \(reach.instant(hour: 0, in: .brussels)))
                AND NOT id \(in: met.map(\.rawValue))
                """, at: now, on: connection)
    }

    static func withdraw(where condition: SQL, at now: Date, on connection: any SQLConnection) throws(SQLError) -> [Call.ID] {
        let rows = try connection.rows(
            """
            UPDATE call SET withdrawn_at = \(now), changed_at = \(now), version = version + 1
            WHERE withdrawn_at IS NULL AND \(condition)
            RETURNING id, version, (SELECT last_seen_at FROM call_sighting WHERE call_id = call.id) AS last_seen_at
            """)
        for row in rows {
            try CallChangeStore.record(
                .withdrawn, of: try row.decode("id"), version: try row.decode("version"),
                lastSeenBefore: try row.decode("last_seen_at"), at: now, on: connection)
        }
        if !rows.isEmpty { try raiseRevision(on: connection) }
        return try rows.map { row throws(SQLError) in try row.decode("id") }
    }

    /// The names that calls of a source have, by the source's own keys of their records.
    public static func names(origin: Call.Origin, on connection: any SQLConnection) throws(SQLError) -> [String: Call.ID] {
        var names: [String: Call.ID] = [:]
        for row in try connection.rows(
            "SELECT id, source_reference FROM call WHERE origin = \(origin) AND source_reference IS NOT NULL AND desk IS NULL")
        {
            names[try row.decode("source_reference", as: String.self)] = try row.decode("id", as: Call.ID.self)
        }
        return names
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
        try connection.execute("UPDATE call_revision SET revision = revision + 1 RETURNING \(.waking) AS woken")
    }

    private static func store(
        _ records: [CallRecord], of owner: MunicipalDesk.ID?, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID: Outcome] {
        // Whoever writes for one must not reach what is another's, or everybody's.
        guard records.allSatisfy({ $0.call.id.desk == owner?.rawValue }) else {
            throw SQLError(.unexpectedValue, "a call's id says that it belongs to another than those it is stored for")
        }
        let marks = try CallMark.marks(of: records.map(\.call.id), on: connection)
        let facts = try records.map { record throws(SQLError) in try CallFacts(record) }
        let outcomes = try CallWriting(now: now, connection: connection).write(facts, marks: marks)
        // The raw record may differ where nothing that Utblick reads does; then only it is renewed.
        for record in records {
            let digest = ContentDigest.text(of: record.sourceRecord)
            guard marks[record.call.id]?.recordDigest != digest else { continue }
            try connection.execute(
                """
                INSERT INTO source_record (call_id, received_at, digest, record)
                VALUES (\(record.call.id), \(now), \(digest), \(record.sourceRecord))
                ON CONFLICT (call_id) DO UPDATE SET received_at = excluded.received_at, digest = excluded.digest, record = excluded.record
                """)
        }
        let written = records.map(\.call.id).filter { outcomes[$0] != .unchanged }
        if !written.isEmpty {
            try CallLookup.refresh(written, on: connection)
            try raiseRevision(on: connection)
        }
        return outcomes
    }
}

extension CallFacts {
    init(_ record: CallRecord) throws(SQLError) {
        try self.init(
            record.call, editorial: CallEditorial(record.call), reference: record.reference,
            sourceChangedAt: record.sourceChangedAt.sqlValue)
    }
}
