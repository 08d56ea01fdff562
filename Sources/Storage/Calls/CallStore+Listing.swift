public import Foundation
public import Funding
public import SQLCore

extension CallStore {
    /// A call with when it last changed.
    public struct Listed: Sendable, Hashable {
        public let id: Call.ID
        public let changedAt: Date
    }

    /// Every call that still is at its source, in the order of the identifiers.
    public static func listed(within scope: CallScope = .shared, on connection: any SQLConnection) throws(SQLError) -> [Listed] {
        let rows = try connection.rows(
            """
            SELECT call.id, call.first_seen_at, call.changed_at FROM call
            WHERE call.withdrawn_at IS NULL AND \(scope.condition) ORDER BY call.id
            """)
        var listed: [Listed] = []
        listed.reserveCapacity(rows.count)
        for row in rows {
            let firstSeenAt = try row.decode("first_seen_at", as: Date.self)
            listed.append(
                Listed(id: try row.decode("id"), changedAt: try row.decode("changed_at", as: Date?.self) ?? firstSeenAt))
        }
        return listed
    }
}
