public import Foundation
public import Funding
public import SQLCore

/// A call that a follower does not want to hear of.
public struct WatchDismissal: Sendable, Hashable {
    public let call: Call.ID
    public let reason: DismissalReason
}

extension WatchStore {
    /// Remembers that a follower does not want to hear of a call; the latest reason counts.
    public static func dismiss(
        _ call: Call.ID, from watch: Watch.ID, desk: MunicipalDesk.ID, because reason: DismissalReason, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO watch_dismissal (watch_id, desk, call_id, reason, dismissed_at)
            SELECT watch.id, watch.desk, call.id, \(reason), \(now) FROM watch, call
            WHERE watch.id = \(watch) AND watch.desk = \(desk) AND call.id = \(call) AND \(CallScope.desk(desk).condition)
            ON CONFLICT (watch_id, call_id) DO UPDATE SET reason = excluded.reason, dismissed_at = excluded.dismissed_at
            """)
    }

    public static func undoDismissal(
        of call: Call.ID, from watch: Watch.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute("DELETE FROM watch_dismissal WHERE watch_id = \(watch) AND desk = \(desk) AND call_id = \(call)")
    }

    /// What a follower has dismissed, the latest first.
    public static func dismissals(
        of watch: Watch.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [WatchDismissal] {
        let rows = try connection.rows(
            """
            SELECT call_id, reason FROM watch_dismissal WHERE watch_id = \(watch) AND desk = \(desk) ORDER BY dismissed_at DESC, call_id
            """)
        return try rows.map { row throws(SQLError) in
            WatchDismissal(
                call: try row.decode("call_id"), reason: DismissalReason(rawValue: try row.decode("reason")) ?? .other)
        }
    }
}
