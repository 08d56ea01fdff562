public import Foundation
public import SQLCore

/// How far a database's tables have come, for those who move whole databases.
public enum Schema {
    /// The numbers of the migrations that this program knows.
    public static var known: Set<Int> { Set(Migrations.all.map(\.number)) }

    /// The table of the migrations that a database has been through.
    public static let historyTable = "schema_migration"

    /// The numbers of the migrations that a database has been through; empty where it is none of Utblick's.
    public static func numbers(on connection: any SQLConnection, in dialect: Dialect) throws(SQLError) -> Set<Int> {
        try dialect.hasTable(historyTable, on: connection) ? try Migrations.numbers(on: connection) : []
    }

    /// Makes the tables in an empty database, inside the caller's transaction; `lock(on:in:)` goes
    /// before.
    public static func make(on connection: any SQLConnection, in dialect: Dialect, at now: Date) throws(SQLError) {
        try Migrations.applyMissing(Migrations.all, in: dialect, on: connection, at: now)
    }

    /// Lets the rest of the transaction see the rows of every desk, which PostgreSQL keeps apart.
    public static func enterAllDesks(on connection: any SQLConnection, in dialect: Dialect) throws(SQLError) {
        if dialect == .postgres { try DeskWall.enter(DeskWall.allDesks, on: connection) }
    }

    /// The same for PostgreSQL's own programs: settings of their session.
    public static let settingsForAllDesks = ["utblick.desk": DeskWall.allDesks]

    /// Keeps other programs from making or changing tables until the transaction ends.
    public static func lock(on connection: any SQLConnection, in dialect: Dialect) throws(SQLError) {
        for statement in dialect.migrationLock { try connection.execute(statement.once) }
    }
}

/// The mark of a database that another one is being copied to. While it is there, the database is no whole one, and nobody else may use it.
public enum UnfinishedCopy {
    /// One row: from where, and who is at it.
    public static let table = "unfinished_copy"
    /// How many rows of each table have come.
    public static let progressTable = "unfinished_copy_progress"

    public static func isThere(on connection: any SQLConnection, in dialect: Dialect) throws(SQLError) -> Bool {
        try dialect.hasTable(table, on: connection)
    }

    /// - Throws: `SQLError` of kind `unfinishedCopy` where the mark is.
    public static func refuse(on connection: any SQLConnection, in dialect: Dialect) throws(SQLError) {
        guard try isThere(on: connection, in: dialect) else { return }
        throw SQLError(
            .unfinishedCopy, "the database is no whole one: a copy to it was begun and has not ended. Run the same `utblick copy` again")
    }
}

extension Dialect {
    fileprivate func hasTable(_ name: String, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.first("SELECT 1 AS is_there FROM (\(columns)) AS here WHERE table_name = \(name) LIMIT 1") != nil
    }
}
