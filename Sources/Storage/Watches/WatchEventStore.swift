public import Foundation
public import Funding
public import SQLCore

/// What has happened to what people follow. The key (watch, call, event) is unique: however often something is found, it is told once.
public enum WatchEventStore {
    /// An event with whom it is for.
    public struct Entry: Sendable, Hashable {
        public let watch: Watch.ID
        public let event: WatchEvent

        public init(watch: Watch.ID, event: WatchEvent) {
            self.watch = watch
            self.event = event
        }
    }

    /// Changes that have not been held against what the desk's followers of a kind follow, the oldest first, without long texts; none from before `floor`. It is
    /// each change's own mark that counts and no moment up to which all were read: on PostgreSQL, and after a long import, older ones come
    /// to be kept later.
    public static func changesNotEvaluated(
        by desk: MunicipalDesk.ID, for kind: FollowerKind, since floor: Date, limitedTo limit: Int,
        on connection: any SQLConnection
    ) throws(SQLError) -> [CallChange] {
        try CallChangeStore.changes(
            """
            SELECT id FROM call_change WHERE seen_at >= \(floor)
            AND NOT EXISTS (SELECT 1 FROM \(kind.evaluated) WHERE desk = \(desk) AND change_id = call_change.id)
            AND \(CallScope.desk(desk).condition(onCallOf: "call_change"))
            ORDER BY seen_at, id LIMIT \(max(limit, 0))
            """, orderedBy: "seen_at, id", texts: .leftOut, on: connection)
    }

    /// Keeps events, and the marks of the changes that they came of, in one transaction. Events that are kept already, and those of watches
    /// that are no longer active, are passed over.
    /// - Returns: how many are new.
    public static func keep(
        _ entries: [Entry], of changes: [CallChange], evaluatedBy desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        var kept = 0
        // One statement for all who are told the same.
        for (event, entries) in Dictionary(grouping: entries, by: \.event).sorted(by: { $0.key.order < $1.key.order }) {
            kept += try connection.execute(
                """
                INSERT INTO watch_event (watch_id, desk, call_id, event, change_id, noticed_at)
                SELECT id, desk, \(event.call), \(event.kind.description), \(event.change), \(now) FROM watch
                WHERE id \(in: entries.map(\.watch)) AND desk = \(desk) AND state = \(Watch.State.active)
                ON CONFLICT (watch_id, call_id, event) DO NOTHING
                """)
        }
        try mark(changes, evaluatedBy: desk, for: .people, on: connection)
        return kept
    }

    /// Marks changes as held against what the desk's followers of a kind follow.
    static func mark(
        _ changes: [CallChange], evaluatedBy desk: MunicipalDesk.ID, for kind: FollowerKind, on connection: any SQLConnection
    ) throws(SQLError) {
        guard !changes.isEmpty else { return }
        try connection.execute(
            """
            INSERT INTO \(kind.evaluated) (desk, change_id) SELECT \(desk), id FROM call_change WHERE id \(in: changes.map(\.id))
            ON CONFLICT (desk, change_id) DO NOTHING
            """)
    }

    /// Takes away the desk's marks of changes from before `floor`. There must be none among them that anybody may still look at.
    public static func removeOldMarks(
        before floor: Date, of desk: MunicipalDesk.ID, for kind: FollowerKind, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            DELETE FROM \(kind.evaluated)
            WHERE desk = \(desk) AND change_id IN (SELECT id FROM call_change WHERE seen_at < \(floor))
            """)
    }

    /// Who of the desk has been told something of these calls, or is about to be.
    public static func told(
        of calls: [Call.ID], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID: Set<Watch.ID>] {
        let rows = try connection.rows(
            "SELECT DISTINCT call_id, watch_id FROM watch_event WHERE call_id \(in: calls.map(\.rawValue)) AND desk = \(desk)")
        var told: [Call.ID: Set<Watch.ID>] = [:]
        for row in rows { told[try row.decode("call_id", as: Call.ID.self), default: []].insert(try row.decode("watch_id")) }
        return told
    }

    /// The last day whose openings and reminders have been gathered; `nil` before the first.
    public static func lastDay(
        of desk: MunicipalDesk.ID, for kind: FollowerKind, on connection: any SQLConnection
    ) throws(SQLError) -> Day? {
        try connection.first("SELECT day FROM \(kind.calendar) WHERE desk = \(desk)")?.decode("day")
    }

    public static func setLastDay(
        _ day: Day, of desk: MunicipalDesk.ID, for kind: FollowerKind, on connection: any SQLConnection
    ) throws(SQLError) {
        let calendar = kind.calendar
        try connection.execute(
            """
            INSERT INTO \(calendar) (desk, day) VALUES (\(desk), \(day))
            ON CONFLICT (desk) DO UPDATE SET day = CASE WHEN excluded.day > \(calendar).day THEN excluded.day ELSE \(calendar).day END
            """)
    }

    /// The calls that a desk shows with something on one of these days, by the calendar in Brussels: an opening, or a deadline for new
    /// applications.
    public static func calls(
        opening openings: ClosedRange<Day>, closing deadlines: ClosedRange<Day>, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID] {
        let start = deadlines.lowerBound.instant(hour: 0, in: .brussels)
        let end = deadlines.upperBound.adding(days: 1).instant(hour: 0, in: .brussels)
        let rows = try connection.rows(
            """
            SELECT call.id FROM call WHERE \(CallScope.desk(desk).condition) AND call.id IN (
                SELECT id FROM call WHERE opens >= \(openings.lowerBound) AND opens <= \(openings.upperBound)
                UNION SELECT call_id AS id FROM call_deadline WHERE is_entry = 1 AND instant >= \(start) AND instant < \(end)
            )
            """)
        return try rows.map { row throws(SQLError) in try row.decode("id") }
    }

    static func events(where condition: SQL, limitedTo limit: Int, on connection: any SQLConnection) throws(SQLError) -> [WatchEvent] {
        let rows = try connection.rows(
            "SELECT call_id, event, change_id FROM watch_event WHERE \(condition) ORDER BY id DESC LIMIT \(limit)")
        var events: [WatchEvent] = []
        for row in rows {
            // A kind that this program does not know was written by a newer one.
            guard let kind = WatchEvent.Kind(try row.decode("event", as: String.self)) else { continue }
            events.append(WatchEvent(call: try row.decode("call_id"), kind: kind, change: try row.decode("change_id")))
        }
        return events
    }
}

extension WatchEvent {
    /// The order in which events are kept, and so told: a change's most important first, the same in every run.
    fileprivate var order: (String, Int64, Int, String) {
        (call.rawValue, change ?? .max, kind.rank, kind.description)
    }
}

extension WatchEvent.Kind {
    fileprivate var rank: Int {
        switch self {
        case .new: 0
        case .opened: 1
        case .datesMoved: 2
        case .budgetChanged: 3
        case .textChanged: 4
        case .changed: 5
        case .withdrawn: 6
        case .returned: 7
        case .closes: 8
        }
    }
}
