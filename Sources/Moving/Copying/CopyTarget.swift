import Foundation
import SQLCore
import Storage

/// The database that is copied to. From the first moment to the last it is marked as unfinished, and with every batch it is written down how
/// far the copy has come.
struct CopyTarget: Sendable {
    let database: any SQLDatabase
    /// Who is at it: whoever comes later takes over, and the earlier one can write no more.
    let holder: String
    let now: Date

    private var dialect: Dialect { database.dialect }

    /// Makes the tables in an empty database, or takes up an unfinished copy of the same source.
    /// - Parameter source: what tells the source from others.
    /// - Returns: how many rows of each table have come.
    func begin(source: String, startingOver: Bool) async throws -> [String: Int] {
        try await database.write { [self] connection in
            try Schema.lock(on: connection, in: dialect)
            try Schema.enterAllDesks(on: connection, in: dialect)
            let names = Set(try connection.rows(dialect.columns).map { try $0.decode("table_name", as: String.self) })
            guard names.contains(UnfinishedCopy.table) else {
                guard names.isEmpty else {
                    throw MovingFault(.unusable, "The target is not empty. Nothing was changed. Give a database without tables.")
                }
                try make(source: source, on: connection)
                return [:]
            }
            if startingOver {
                try empty(on: connection)
                try make(source: source, on: connection)
                return [:]
            }
            return try takeUp(source: source, on: connection)
        }
    }

    /// Writes a batch, and that it has come.
    /// - Parameter before: how many rows of the table there were.
    func write(_ batch: RowBatch, to table: Table, after before: Int) async throws {
        try await database.write { [self] connection in
            try Schema.enterAllDesks(on: connection, in: dialect)
            try requireHolding(on: connection)
            try batch.insert(into: table, on: connection)
            let changed = try connection.execute(
                """
                UPDATE \(identifier: UnfinishedCopy.progressTable) SET rows = \(before + batch.rows.count)
                WHERE table_name = \(table.name) AND rows = \(before)
                """)
            guard changed == 1 else { throw Self.takenOver }
        }
    }

    func digest(of table: Table) async throws -> TableDigest {
        try await database.read { [dialect] connection in
            try Schema.enterAllDesks(on: connection, in: dialect)
            return try TableDigest.of(table, on: connection, in: dialect)
        }
    }

    func tables() async throws -> [Table] {
        try await database.read { [dialect] in try Table.all(on: $0, in: dialect) }
    }

    /// Takes the mark away: from here it is a database like any other, whose numbering goes on where its rows end.
    /// - Parameter tables: the target's own, since not every source knows which columns the target numbers.
    func finish(_ tables: [Table]) async throws {
        try await database.write { [self] connection in
            try Schema.enterAllDesks(on: connection, in: dialect)
            try requireHolding(on: connection)
            for table in tables {
                for column in table.numbered {
                    guard let statement = dialect.goOnNumbering(column, of: table.name) else { continue }
                    _ = try connection.rows(statement.once)
                }
            }
            try dropMark(on: connection)
        }
    }

    private func make(source: String, on connection: any SQLConnection) throws {
        try Schema.make(on: connection, in: dialect, at: now)
        let tables = try Table.all(on: connection, in: dialect)
        // What migrations put into new tables comes from the source instead.
        for table in tables.reversed() { try connection.execute(("DELETE FROM \(identifier: table.name)" as SQL).once) }
        try connection.execute(
            """
            CREATE TABLE \(identifier: UnfinishedCopy.table) (
                only_row \(.integer) NOT NULL PRIMARY KEY CHECK (only_row = 1),
                source \(.text) NOT NULL,
                holder \(.text) NOT NULL
            ) \(.strict)
            """)
        try connection.execute(
            """
            CREATE TABLE \(identifier: UnfinishedCopy.progressTable) (
                table_name \(.text) NOT NULL PRIMARY KEY,
                rows \(.integer) NOT NULL
            ) \(.strict)
            """)
        try connection.execute(
            "INSERT INTO \(identifier: UnfinishedCopy.table) (only_row, source, holder) VALUES (1, \(source), \(holder))")
        for table in tables {
            try connection.execute("INSERT INTO \(identifier: UnfinishedCopy.progressTable) (table_name, rows) VALUES (\(table.name), 0)")
        }
    }

    private func takeUp(source: String, on connection: any SQLConnection) throws -> [String: Int] {
        let begun = try connection.first("SELECT source FROM \(identifier: UnfinishedCopy.table)")
        guard try begun?.decode("source", as: String.self) == source else {
            throw MovingFault(
                .unusable,
                "The target holds an unfinished copy of another database, or one that another version of Utblick began. "
                    + "--start-over removes it and begins anew.")
        }
        try connection.execute("UPDATE \(identifier: UnfinishedCopy.table) SET holder = \(holder)")
        var rows: [String: Int] = [:]
        for row in try connection.rows("SELECT table_name, rows FROM \(identifier: UnfinishedCopy.progressTable)") {
            rows[try row.decode("table_name")] = try row.decode("rows", as: Int.self)
        }
        return rows
    }

    /// Removes the tables that an unfinished copy has made.
    private func empty(on connection: any SQLConnection) throws {
        let listed = try connection.rows("SELECT table_name FROM \(identifier: UnfinishedCopy.progressTable)")
        let made = Set(try listed.map { try $0.decode("table_name", as: String.self) })
        let tables = try Table.all(on: connection, in: dialect)
        guard tables.allSatisfy({ made.contains($0.name) }) else {
            throw MovingFault(.unusable, "The target holds tables that the copy did not make. Nothing was changed. Move them away.")
        }
        for table in tables.reversed() {
            try connection.execute(("DROP TABLE \(identifier: table.name)" as SQL).once)
        }
        try dropMark(on: connection)
    }

    private func dropMark(on connection: any SQLConnection) throws {
        try connection.execute(("DROP TABLE \(identifier: UnfinishedCopy.progressTable)" as SQL).once)
        try connection.execute(("DROP TABLE \(identifier: UnfinishedCopy.table)" as SQL).once)
    }

    private func requireHolding(on connection: any SQLConnection) throws {
        // Who took over may have finished, and the mark is gone.
        guard try UnfinishedCopy.isThere(on: connection, in: dialect) else { throw Self.takenOver }
        let row = try connection.first("SELECT holder FROM \(identifier: UnfinishedCopy.table) WHERE holder = \(holder)")
        guard row != nil else { throw Self.takenOver }
    }

    private static let takenOver = MovingFault(.busy, "Another `utblick copy` has taken over this target. Let it go on.")
}
