public import Foundation
public import Funding
public import SQLCore

/// The history of calls, field by field. Nothing in it is ever changed or removed.
public enum CallChangeStore {
    /// Whether the old and new values of long texts are read. Left out, the field still says that its text changed.
    public enum Texts: Sendable {
        case read, leftOut
    }

    /// Every change of a call, the latest first.
    public static func changes(
        of call: Call.ID, within scope: CallScope = .shared, texts: Texts = .read, on connection: any SQLConnection
    ) throws(SQLError) -> [CallChange] {
        try changes(
            "SELECT id FROM call_change WHERE call_id = \(call) AND \(isWithin(scope))", orderedBy: "version DESC", texts: texts,
            on: connection)
    }

    /// The latest change of a call; `nil` for a call that was stored before changes were kept, and has not changed since.
    public static func latest(
        of call: Call.ID, within scope: CallScope = .shared, on connection: any SQLConnection
    ) throws(SQLError) -> CallChange? {
        try changes(
            "SELECT id FROM call_change WHERE call_id = \(call) AND \(isWithin(scope)) ORDER BY version DESC LIMIT 1", orderedBy: "id",
            on: connection
        ).first
    }

    /// Every change of several calls, each call's latest first.
    public static func changes(
        of calls: [Call.ID], within scope: CallScope = .shared, texts: Texts = .read, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID: [CallChange]] {
        let wanted = calls.filter(scope.holds).map(\.rawValue)
        let changes = try changes(
            "SELECT id FROM call_change WHERE call_id \(in: wanted)", orderedBy: "call_id, version DESC", texts: texts, on: connection)
        return Dictionary(grouping: changes, by: \.call)
    }

    /// Changes of all calls, the latest first.
    /// - Parameter before: only those with a lower id, for the next page.
    public static func latest(
        before: CallChange.ID? = nil, within scope: CallScope = .shared, limitedTo limit: Int, texts: Texts = .read,
        on connection: any SQLConnection
    ) throws(SQLError) -> [CallChange] {
        try changes(
            """
            SELECT id FROM call_change WHERE id < \(before ?? .max) AND \(isWithin(scope)) ORDER BY id DESC LIMIT \(max(limit, 0))
            """, orderedBy: "id DESC", texts: texts, on: connection)
    }

    /// Changes of all calls, the earliest first, for those who follow them; without the old and new values of long texts.
    ///
    /// - Parameters:
    ///   - last: only those with a higher id.
    ///   - moment: only those from the first one on that was seen then or later.
    public static func following(
        _ last: CallChange.ID? = nil, since moment: Date? = nil, within scope: CallScope = .shared, limitedTo limit: Int,
        on connection: any SQLConnection
    ) throws(SQLError) -> [CallChange] {
        var least = (last ?? 0) == .max ? .max : (last ?? 0) + 1
        if let moment {
            // The lowest number and not that of the earliest: clocks of several machines differ, and what came later may have been seen before.
            let first = try connection.first("SELECT min(id) AS id FROM call_change WHERE seen_at >= \(moment)")
            guard let first = try first?.decode("id", as: Int64?.self) else { return [] }
            least = max(least, first)
        }
        return try changes(
            "SELECT id FROM call_change WHERE id >= \(least) AND \(isWithin(scope)) ORDER BY id LIMIT \(max(limit, 0))", orderedBy: "id",
            texts: .leftOut, on: connection)
    }

    private static func isWithin(_ scope: CallScope) -> SQL { scope.condition(onCallOf: "call_change") }

    /// Notes a change that has just been written.
    static func record(
        _ kind: CallChange.Kind, of call: Call.ID, version: Int, fields: [CallFieldChange] = [], lastSeenBefore: Date?, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) {
        let row = try connection.first(
            """
            INSERT INTO call_change (call_id, version, kind, seen_at, last_seen_before)
            VALUES (\(call), \(version), \(kind), \(now), \(lastSeenBefore)) RETURNING id
            """)
        guard let change = try row?.decode("id", as: Int64.self) else { throw SQLError(.other, "the database gave a change no number") }
        for (place, field) in fields.enumerated() {
            try connection.execute(
                """
                INSERT INTO call_field_change (change_id, place, field, old_value, new_value)
                VALUES (\(change), \(place), \(field.field), \(try SQLValue.json(field.before)), \(try SQLValue.json(field.after)))
                """)
        }
    }

    /// - Parameter selection: a query for the ids of the changes.
    static func changes(
        _ selection: SQL, orderedBy order: SQL, texts: Texts = .read, on connection: any SQLConnection
    ) throws(SQLError) -> [CallChange] {
        let rows = try connection.rows(
            """
            SELECT id, call_id, version, kind, seen_at, last_seen_before FROM call_change WHERE id IN (\(selection)) ORDER BY \(order)
            """)
        let fields = rows.isEmpty ? [:] : try fields(selection, texts: texts, on: connection)
        return try rows.map { row throws(SQLError) in
            let id = try row.decode("id", as: Int64.self)
            return CallChange(
                id: id, call: try row.decode("call_id"), version: try row.decode("version"), kind: try row.decode("kind"),
                seenAt: try row.decode("seen_at"), lastSeenBefore: try row.decode("last_seen_before"), fields: fields[id] ?? [])
        }
    }

    private static func fields(
        _ selection: SQL, texts: Texts, on connection: any SQLConnection
    ) throws(SQLError) -> [CallChange.ID: [CallFieldChange]] {
        let isLong: SQL = "field \(in: CallFieldChange.Field.allCases.filter(\.isLong).map(\.rawValue))"
        let values: SQL =
            switch texts {
            case .read: "old_value, new_value"
            case .leftOut:
                "CASE WHEN \(isLong) THEN NULL ELSE old_value END AS old_value, CASE WHEN \(isLong) THEN NULL ELSE new_value END AS new_value"
            }
        var fields: [CallChange.ID: [CallFieldChange]] = [:]
        let rows = try connection.rows(
            """
            SELECT change_id, field, \(values) FROM call_field_change
            WHERE change_id IN (\(selection)) ORDER BY change_id, place
            """)
        for row in rows {
            // A field that this program does not know was written by a newer one.
            guard let field = CallFieldChange.Field(rawValue: try row.decode("field")) else { continue }
            fields[try row.decode("change_id", as: Int64.self), default: []].append(
                CallFieldChange(
                    field: field, before: try row.decode(optionalJSON: "old_value"), after: try row.decode(optionalJSON: "new_value")))
        }
        return fields
    }
}
