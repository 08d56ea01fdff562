public import Foundation
public import Funding
public import SQLCore

/// The desks of this installation. Each change counts up their revision, by which every server notices.
public enum DeskStore {
    /// Adds the desk of the catalogue at start; one that is there already stays as it is.
    public static func ensure(_ desk: MunicipalDesk, on connection: any SQLConnection) throws(SQLError) {
        let added = try connection.execute("INSERT INTO desk (id, name) VALUES (\(desk.id), \(desk.name)) ON CONFLICT (id) DO NOTHING")
        if added > 0 { try raiseRevision(on: connection) }
    }

    /// Tells every node that some desk is not as it was; belongs in each transaction that changes one.
    static func raiseRevision(on connection: any SQLConnection) throws(SQLError) {
        try connection.execute("UPDATE desk_revision SET revision = revision + 1")
    }

    /// - Throws: `SQLError` of kind `uniqueViolation` where the id, the host or the folder is another desk's.
    public static func add(_ desk: MunicipalDesk, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO desk (id, name, host, folder, document, logo, changed_at)
            VALUES (\(desk.id), \(desk.name), \(desk.host), \(desk.folder), \(desk.document), \(desk.logo), \(now))
            """)
        try raiseRevision(on: connection)
    }

    /// Replaces all that is known of a desk.
    /// - Returns: whether there is one.
    /// - Throws: `SQLError` of kind `uniqueViolation` where the host or the folder is another desk's.
    public static func set(_ desk: MunicipalDesk, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Bool {
        let changed = try connection.execute(
            """
            UPDATE desk SET name = \(desk.name), host = \(desk.host), folder = \(desk.folder), document = \(desk.document),
                logo = \(desk.logo), changed_at = \(now)
            WHERE id = \(desk.id)
            """)
        if changed > 0 { try raiseRevision(on: connection) }
        return changed > 0
    }

    /// Removes a desk with all that belongs to it.
    /// - Returns: whether there was one.
    public static func remove(_ desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        for table in DeskWall.tables.reversed() {
            let gone = try connection.execute("DELETE FROM \(identifier: table) WHERE desk = \(desk)")
            if table == "call", gone > 0 { try CallStore.raiseRevision(on: connection) }
        }
        for table in ["import_run", "source_state"] {
            try connection.execute("DELETE FROM \(identifier: table) WHERE source = \(desk.source(of: .table))")
        }
        let removed = try connection.execute("DELETE FROM desk WHERE id = \(desk)")
        if removed > 0 { try raiseRevision(on: connection) }
        return removed > 0
    }

    /// All desks, by id.
    public static func all(on connection: any SQLConnection) throws(SQLError) -> [MunicipalDesk] {
        try connection.rows("SELECT id, name, host, folder, document, logo FROM desk ORDER BY id").map { row throws(SQLError) in
            try desk(row)
        }
    }

    public static func desk(_ id: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> MunicipalDesk? {
        let row = try connection.first("SELECT id, name, host, folder, document, logo FROM desk WHERE id = \(id)")
        return try row.map { row throws(SQLError) in try desk(row) }
    }

    /// Grows with every change of any desk.
    public static func revision(on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.first("SELECT revision FROM desk_revision")?.decode("revision") ?? 0
    }

    /// Every row that belongs to the desk, by table; in the order of the tables' references.
    public static func rows(of desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [(
        table: String, rows: [SQLRow]
    )] {
        try DeskWall.tables.map { table throws(SQLError) in
            (table, try connection.rows("SELECT * FROM \(identifier: table) WHERE desk = \(desk)"))
        }
    }

    /// What lies in other tables about the desk's own calls, by table: their texts, dates and records, and all that has changed in them.
    public static func rowsOfCalls(of desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [(
        table: String, rows: [SQLRow]
    )] {
        let calls: SQL = "SELECT id FROM call WHERE desk = \(desk)"
        let tables = ["call_text", "call_deadline", "call_sighting", "source_record", "call_change"]
        let rows = try tables.map { table throws(SQLError) in
            (table, try connection.rows("SELECT * FROM \(identifier: table) WHERE call_id IN (\(calls))"))
        }
        let fields = try connection.rows(
            "SELECT * FROM call_field_change WHERE change_id IN (SELECT id FROM call_change WHERE call_id IN (\(calls)))")
        return rows + [("call_field_change", fields)]
    }

    private static func desk(_ row: SQLRow) throws(SQLError) -> MunicipalDesk {
        MunicipalDesk(
            id: try row.decode("id"), name: try row.decode("name"), host: try row.decode("host"), folder: try row.decode("folder"),
            document: try row.decode("document"), logo: try row.decode("logo"))
    }
}
