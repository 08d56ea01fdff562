import Foundation
public import Funding
public import SQLCore

extension CallStore {
    /// One call with its texts; `nil` where there is none in `scope`.
    public static func call(
        _ id: Call.ID, within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> Call? {
        try calls([id], within: scope, on: connection).first
    }

    /// The calls that are stored, in the order of `ids`; those outside `scope` are left out.
    public static func calls(
        _ ids: [Call.ID], within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> [Call] {
        let ids = ids.filter(scope.holds)
        let wanted = ids.map(\.rawValue)
        let rows = try connection.rows(
            "SELECT \(CallColumns.whole) FROM \(CallColumns.tables) WHERE call.id \(in: wanted) AND \(scope.condition)")
        return try calls(in: rows, orderedBy: ids, on: connection)
    }

    /// The same without `text` and `conditions`, which are long and seldom needed: for lists and for judging.
    public static func outlines(
        _ ids: [Call.ID], within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> [Call] {
        let ids = ids.filter(scope.holds)
        let wanted = ids.map(\.rawValue)
        let rows = try connection.rows(
            "SELECT \(CallColumns.outline) FROM \(CallColumns.outlineTables) WHERE call.id \(in: wanted) AND \(scope.condition)")
        return try calls(in: rows, orderedBy: ids, on: connection)
    }

    private static func calls(
        in rows: [SQLRow], orderedBy ids: [Call.ID], on connection: any SQLConnection
    ) throws(SQLError) -> [Call] {
        let deadlines = try deadlines(where: "call_id \(in: ids.map(\.rawValue))", on: connection)
        let calls = Dictionary(uniqueKeysWithValues: try CallColumns.calls(rows, deadlines: deadlines).map { ($0.id, $0) })
        return ids.compactMap { calls[$0] }
    }

    /// Hands over every call of every desk in the order of the identifiers, holding no more than `batch` of them at a time.
    public static func forEach(
        batch: Int = 500, on connection: any SQLConnection, _ body: (Call) throws -> Void
    ) throws {
        var last = ""
        while true {
            // Each batch begins after the last identifier of the one before: no offset to count through, no cursor to keep open.
            let rows = try connection.rows(
                """
                SELECT \(CallColumns.whole) FROM \(CallColumns.tables) WHERE call.id > \(last) ORDER BY call.id LIMIT \(max(batch, 1))
                """)
            guard let end = try rows.last?.decode("id", as: String.self) else { return }
            let deadlines = try deadlines(where: "call_id > \(last) AND call_id <= \(end)", on: connection)
            for call in try CallColumns.calls(rows, deadlines: deadlines) { try body(call) }
            last = end
        }
    }

    /// How many calls there are.
    public static func count(within scope: CallScope = .shared, on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.first("SELECT count(*) AS number FROM call WHERE \(scope.condition)")?.decode("number", as: Int.self) ?? 0
    }

    /// The source's own record of a call, as last received; `nil` for what only the catalogue knows.
    public static func sourceRecord(
        of id: Call.ID, within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> String? {
        try connection.first("SELECT record FROM source_record WHERE call_id = \(id) AND \(scope.condition(onCallOf: "source_record"))")?
            .decode("record", as: String.self)
    }

    /// When Utblick met a call, and how often it has changed.
    public static func sighting(
        of id: Call.ID, within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> CallSighting? {
        try sightings(of: [id], within: scope, on: connection)[id]
    }

    /// The same for several calls.
    public static func sightings(
        of ids: [Call.ID], within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID: CallSighting] {
        let ids = ids.filter(scope.holds)
        let rows = try connection.rows(
            """
            SELECT id, first_seen_at, last_seen_at, source_changed_at, changed_at, version
            FROM call LEFT JOIN call_sighting ON call_sighting.call_id = call.id WHERE call.id \(in: ids.map(\.rawValue)) AND \(scope.condition)
            """)
        var sightings: [Call.ID: CallSighting] = [:]
        for row in rows {
            let firstSeenAt = try row.decode("first_seen_at", as: Date.self)
            sightings[try row.decode("id", as: Call.ID.self)] = CallSighting(
                firstSeenAt: firstSeenAt, lastSeenAt: try row.decode("last_seen_at"),
                sourceChangedAt: try row.decode("source_changed_at"),
                changedAt: try row.decode("changed_at", as: Date?.self) ?? firstSeenAt, version: try row.decode("version"))
        }
        return sightings
    }

    static func deadlines(where condition: SQL, on connection: any SQLConnection) throws(SQLError) -> [Call.ID: [Deadline]] {
        let rows = try connection.rows(
            "SELECT call_id, instant, time_zone, stage, accuracy FROM call_deadline WHERE \(condition) ORDER BY call_id, place")
        var deadlines: [Call.ID: [Deadline]] = [:]
        for row in rows {
            deadlines[try row.decode("call_id", as: Call.ID.self), default: []].append(try CallColumns.deadline(row))
        }
        return deadlines
    }
}
