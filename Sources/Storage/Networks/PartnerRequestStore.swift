public import Casework
public import Foundation
public import Funding
public import SQLCore

/// The partner requests of desks. Every question names the desk: no desk sees another's.
public enum PartnerRequestStore {
    /// Keeps a new one, open.
    /// - Parameter formKey: what came with the form: the same form sent twice keeps one.
    /// - Returns: its number, and whether it is a new one.
    public static func add(
        _ request: PartnerRequest, desk: MunicipalDesk.ID, formKey: [UInt8], on today: Day, by actor: String, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> (id: StoredPartnerRequest.ID, isNew: Bool) {
        if let known = try connection.first("SELECT id FROM partner_request WHERE desk = \(desk) AND form_key = \(formKey)") {
            return (try known.decode("id"), false)
        }
        let columns =
            [
                SQLColumn("desk", desk), SQLColumn("form_key", formKey), SQLColumn("state", PartnerRequest.State.open.rawValue),
                try SQLColumn("history", json: [PartnerRequestEvent(.open, on: today, by: actor)]), SQLColumn("version", 1),
                SQLColumn("created_at", now), SQLColumn("changed_at", now), SQLColumn("actor", actor),
            ] + PartnerRequestColumns.written(request)
        guard let row = try connection.first("INSERT INTO partner_request \(columns.insertion) RETURNING id") else {
            throw SQLError(.other, "the database gave a partner request no number")
        }
        return (try row.decode("id"), true)
    }

    public static func request(
        _ id: StoredPartnerRequest.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StoredPartnerRequest? {
        try requests(where: "partner_request.id = \(id) AND partner_request.desk = \(desk)", desk: desk, on: connection).first
    }

    /// The latest first.
    public static func list(
        _ filter: PartnerRequestFilter, desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredPartnerRequest] {
        var conditions: [SQL] = ["partner_request.desk = \(desk)"]
        if let state = filter.state { conditions.append("partner_request.state = \(state)") }
        if let direction = filter.direction { conditions.append("partner_request.direction = \(direction)") }
        let order: SQL = "ORDER BY partner_request.day DESC, partner_request.id DESC LIMIT \(max(limit, 0))"
        return try requests(where: conditions.joined(" AND "), desk: desk, order, on: connection)
    }

    /// Those that nobody has answered yet, the oldest first.
    public static func waiting(
        desk: MunicipalDesk.ID, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredPartnerRequest] {
        try requests(
            where: "partner_request.desk = \(desk) AND partner_request.state = \(PartnerRequest.State.open)", desk: desk,
            "ORDER BY partner_request.day, partner_request.id LIMIT \(max(limit, 0))", on: connection)
    }

    /// Those of a case, by day.
    public static func requests(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredPartnerRequest] {
        try requests(
            where: "partner_request.case_id = \(id) AND partner_request.desk = \(desk)", desk: desk,
            "ORDER BY partner_request.day, partner_request.id", on: connection)
    }

    /// How many are in each state.
    public static func counts(
        desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [PartnerRequest.State: Int] {
        var counts: [PartnerRequest.State: Int] = [:]
        for row in try connection.rows("SELECT state, count(*) AS requests FROM partner_request WHERE desk = \(desk) GROUP BY state") {
            counts[try row.decode("state")] = try row.decode("requests")
        }
        return counts
    }

    /// Changes what one says, unless somebody else has meanwhile.
    /// - Parameter version: the one that the changer has seen.
    /// - Returns: whether it was changed.
    public static func change(
        _ id: StoredPartnerRequest.ID, desk: MunicipalDesk.ID, from version: Int, to request: PartnerRequest, by actor: String,
        at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE partner_request SET \(PartnerRequestColumns.written(request).assignment), version = version + 1, changed_at = \(now),
                actor = \(actor)
            WHERE id = \(id) AND desk = \(desk) AND version = \(version)
            """) > 0
    }

    /// Puts a state after those that one has had, unless somebody else has changed it meanwhile.
    /// - Returns: whether it was put.
    public static func append(
        _ event: PartnerRequestEvent, to request: StoredPartnerRequest, desk: MunicipalDesk.ID, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let history = try SQLValue.json(request.history + [event])
        return try connection.execute(
            """
            UPDATE partner_request SET state = \(event.state), history = \(history), version = version + 1, changed_at = \(now),
                actor = \(event.actor)
            WHERE id = \(request.id) AND desk = \(desk) AND version = \(request.version)
            """) > 0
    }

    /// Takes away the contacts of the desk's requests whose last day has passed on `today`. The requests stay.
    /// - Returns: how many contacts went.
    public static func purgeContacts(
        desk: MunicipalDesk.ID, on today: Day, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        try removeContacts(where: "desk = \(desk) AND purge_after < \(today)", on: connection)
    }

    /// Forms that still show them must not bring them back: their requests count a change.
    static func removeContacts(where condition: SQL, on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.execute(
            """
            UPDATE partner_request SET contact_name = NULL, contact_email = NULL, purge_after = NULL, version = version + 1
            WHERE \(condition)
            """)
    }

    /// - Parameter isOnce: whether the statement's text differs with every question.
    static func requests(
        where condition: SQL, desk: MunicipalDesk.ID, _ order: SQL = "ORDER BY partner_request.id", isOnce: Bool = false,
        on connection: any SQLConnection
    ) throws(SQLError) -> [StoredPartnerRequest] {
        let query: SQL =
            """
            SELECT \(PartnerRequestColumns.stored) FROM partner_request
            LEFT JOIN case_file ON case_file.id = partner_request.case_id AND case_file.desk = \(desk)
            WHERE \(condition) \(order)
            """
        return try connection.rows(isOnce ? query.once : query).map { row throws(SQLError) in try PartnerRequestColumns.stored(row) }
    }
}
