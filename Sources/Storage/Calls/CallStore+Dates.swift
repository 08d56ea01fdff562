import Foundation
public import Funding
public import SQLCore

extension CallStore {
    /// All openings and deadlines from one day through another, by the calendar in Brussels, of the calls that a filter lets through: openings
    /// first, each kind in order of time.
    public static func dates(
        from first: Day, through last: Day, filter: CallFilter, on connection: any SQLConnection
    ) throws(SQLError) -> [CallDate] {
        let condition = filter.condition()
        let (start, end) = (first.instant(hour: 0, in: .brussels), last.adding(days: 1).instant(hour: 0, in: .brussels))
        let openings: SQL = """
            SELECT call.id, call.opens FROM call WHERE call.opens >= \(first) AND call.opens <= \(last) AND \(condition)
            ORDER BY call.opens, call.id
            """
        let deadlines: SQL = """
            SELECT date.call_id, date.instant, date.time_zone, date.stage, date.accuracy
            FROM call_deadline AS date JOIN call ON call.id = date.call_id
            WHERE date.instant >= \(start) AND date.instant < \(end) AND \(condition)
            ORDER BY date.instant, date.call_id, date.place
            """
        return try connection.rows(openings.once).map { row throws(SQLError) in
            CallDate(call: try row.decode("id"), event: .opening(try row.decode("opens")))
        }
            + connection.rows(deadlines.once).map { row throws(SQLError) in
                CallDate(call: try row.decode("call_id"), event: .deadline(try CallColumns.deadline(row)))
            }
    }

    /// The first day after another, by the calendar in Brussels, on which a call that a filter lets through opens or has a deadline.
    public static func firstDate(after day: Day, filter: CallFilter, on connection: any SQLConnection) throws(SQLError) -> Day? {
        let condition = filter.condition()
        let openings: SQL = "SELECT min(call.opens) AS first FROM call WHERE call.opens > \(day) AND \(condition)"
        let deadlines: SQL = """
            SELECT min(date.instant) AS first FROM call_deadline AS date JOIN call ON call.id = date.call_id
            WHERE date.instant >= \(day.adding(days: 1).instant(hour: 0, in: .brussels)) AND \(condition)
            """
        let opening = try connection.first(openings.once)?.decode("first", as: Day?.self)
        let deadline = try connection.first(deadlines.once)?.decode("first", as: Date?.self)
        return [opening, deadline.map { Day(of: $0, in: .brussels) }].compactMap(\.self).min()
    }
}

extension CallStore {
    /// The first calls that a filter lets through, without counting the rest.
    public static func first(
        _ limit: Int, filter: CallFilter, sortedBy order: CallFilter.Order, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID] {
        let query: SQL = """
            SELECT call.id FROM call WHERE \(filter.condition()) ORDER BY \(filter.ordering(order)) LIMIT \(max(limit, 0))
            """
        return try connection.rows(query.once).map { row throws(SQLError) in try row.decode("id", as: Call.ID.self) }
    }

    /// The calls that a filter lets through, those that close next first, as a list by deadline has them.
    public static func closingNext(_ limit: Int, filter: CallFilter, on connection: any SQLConnection) throws(SQLError) -> [Call.ID] {
        let limit = min(max(limit, 0), 10_000)
        // Along the index of deadlines, which ends as soon as there are enough: the list's own order works out every call's next deadline.
        // SQLite keeps the order of a CROSS JOIN. A call with many cut-offs comes as many times.
        let query: SQL = """
            SELECT date.call_id FROM call_deadline AS date CROSS JOIN call
            WHERE call.id = date.call_id AND date.instant > \(filter.moment) AND date.is_entry = 1 AND \(filter.condition())
            ORDER BY date.instant, date.call_id LIMIT \(limit * 2)
            """
        var known: Set<Call.ID> = []
        let ids = try connection.rows(query.once).map { row throws(SQLError) in try row.decode("call_id", as: Call.ID.self) }
            .filter { known.insert($0).inserted }
        // What has no deadline ahead comes after the rest.
        return ids.count < limit ? try first(limit, filter: filter, sortedBy: .deadline, on: connection) : Array(ids.prefix(limit))
    }
}
