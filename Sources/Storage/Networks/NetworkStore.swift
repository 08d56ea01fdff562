public import Casework
public import Foundation
public import Funding
public import SQLCore

/// What desks record of their networks. Every question names the desk: no desk sees another's.
public enum NetworkStore {
    /// All that something has been recorded of, by id.
    public static func networks(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [StoredNetwork] {
        let contacts = try contacts(where: "desk = \(desk)", on: connection)
        return try connection.rows(
            """
            SELECT network, content, version, actor, changed_at FROM network_membership WHERE desk = \(desk) ORDER BY network
            """
        ).map { row throws(SQLError) in try network(row, contacts) }
    }

    public static func network(
        _ id: Network.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StoredNetwork {
        let row = try connection.first(
            """
            SELECT network, content, version, actor, changed_at FROM network_membership WHERE desk = \(desk) AND network = \(id)
            """)
        guard let row else { return .none(id) }
        return try network(row, try contacts(where: "desk = \(desk) AND network = \(id)", on: connection))
    }

    /// Keeps what is known of a network, unless somebody else has changed it meanwhile.
    /// - Parameter version: the one that the changer has seen; 0 where there was nothing.
    /// - Returns: whether it was kept.
    public static func set(
        _ record: NetworkRecord, contacts: [NetworkContact], of id: Network.ID, desk: MunicipalDesk.ID, from version: Int,
        by actor: String, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let content = try SQLValue.json(record)
        let change: SQL =
            version == 0
            ? """
            INSERT INTO network_membership (desk, network, content, version, changed_at, actor)
            VALUES (\(desk), \(id), \(content), 1, \(now), \(actor))
            ON CONFLICT (desk, network) DO NOTHING
            """
            : """
            UPDATE network_membership SET content = \(content), version = version + 1, changed_at = \(now), actor = \(actor)
            WHERE desk = \(desk) AND network = \(id) AND version = \(version)
            """
        guard try connection.execute(change) > 0 else { return false }
        try connection.execute("DELETE FROM network_contact WHERE desk = \(desk) AND network = \(id)")
        for (index, contact) in contacts.enumerated() {
            let columns = [
                SQLColumn("desk", desk), SQLColumn("network", id), SQLColumn("number", index + 1), SQLColumn("name", contact.name),
                SQLColumn("role", contact.role), SQLColumn("email", contact.email), SQLColumn("purge_after", contact.keptUntil),
            ]
            try connection.execute("INSERT INTO network_contact \(columns.insertion)")
        }
        return true
    }

    /// Takes away all that is recorded of a network.
    public static func remove(_ id: Network.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute("DELETE FROM network_contact WHERE desk = \(desk) AND network = \(id)")
        try connection.execute("DELETE FROM network_membership WHERE desk = \(desk) AND network = \(id)")
    }

    /// Deletes the desk's contacts whose last day has passed on `today`.
    /// - Returns: how many went.
    public static func purgeContacts(
        desk: MunicipalDesk.ID, on today: Day, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        try removeContacts(where: "desk = \(desk) AND purge_after < \(today)", desk: desk, on: connection)
    }

    /// Forms that still show them must not bring them back: their networks count a change.
    static func removeContacts(
        where condition: SQL, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        try connection.execute(
            """
            UPDATE network_membership SET version = version + 1
            WHERE desk = \(desk) AND network IN (SELECT network FROM network_contact WHERE \(condition))
            """)
        return try connection.execute("DELETE FROM network_contact WHERE \(condition)")
    }

    /// Those that a condition lets through, by network, each in the order of its form.
    static func contacts(
        where condition: SQL, on connection: any SQLConnection
    ) throws(SQLError) -> [Network.ID: [NetworkContact]] {
        var contacts: [Network.ID: [NetworkContact]] = [:]
        let rows = try connection.rows(
            "SELECT network, name, role, email, purge_after FROM network_contact WHERE \(condition) ORDER BY network, number")
        for row in rows {
            let contact = NetworkContact(
                name: try row.decode("name"), role: try row.decode("role"), email: try row.decode("email"),
                keptUntil: try row.decode("purge_after"))
            contacts[try row.decode("network"), default: []].append(contact)
        }
        return contacts
    }

    private static func network(_ row: SQLRow, _ contacts: [Network.ID: [NetworkContact]]) throws(SQLError) -> StoredNetwork {
        let id = try row.decode("network", as: Network.ID.self)
        return StoredNetwork(
            id: id, record: try row.decode(json: "content"), contacts: contacts[id] ?? [], version: try row.decode("version"),
            actor: try row.decode("actor"), changedAt: try row.decode("changed_at"))
    }
}
