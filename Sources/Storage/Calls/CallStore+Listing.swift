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

extension CallStore {
    /// The next calls in the order of the identifiers, whatever their state.
    ///
    /// `CallFilter.after` is for lists that people and programs narrow, judged at a moment; this asks neither of dates nor of texts, and reads the
    /// key alone.
    /// - Parameter last: the identifier that they come after; `nil` for the first.
    public static func ids(
        after last: Call.ID?, within scope: CallScope, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID] {
        let rows = try connection.rows(
            "SELECT id FROM call WHERE id > \(last?.rawValue ?? "") AND \(scope.condition) ORDER BY id LIMIT \(max(limit, 0))")
        var ids: [Call.ID] = []
        for row in rows { ids.append(try row.decode("id")) }
        return ids
    }

    /// Whether a desk has calls of its own, so that it shows others than those that all share.
    public static func hasOwn(_ desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.first("SELECT id FROM call WHERE desk = \(desk) LIMIT 1") != nil
    }
}
