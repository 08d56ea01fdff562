public import SQLCore

/// The desks of this installation.
public enum DeskStore {
    /// Adds a desk at start; one that is there already stays as it is.
    public static func ensure(_ desk: MunicipalDesk, on connection: any SQLConnection) throws(SQLError) {
        let added = try connection.execute("INSERT INTO desk (id, name) VALUES (\(desk.id), \(desk.name)) ON CONFLICT (id) DO NOTHING")
        if added > 0 { try raiseRevision(on: connection) }
    }

    /// Tells every node that some desk is not as it was; belongs in each transaction that changes one.
    static func raiseRevision(on connection: any SQLConnection) throws(SQLError) {
        try connection.execute("UPDATE desk_revision SET revision = revision + 1 RETURNING \(.waking) AS woken")
    }

    public static func all(on connection: any SQLConnection) throws(SQLError) -> [MunicipalDesk] {
        try connection.rows("SELECT id, name FROM desk ORDER BY id").map { row throws(SQLError) in
            MunicipalDesk(id: try row.decode("id"), name: try row.decode("name"))
        }
    }
}
