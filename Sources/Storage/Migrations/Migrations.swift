import Foundation
import SQLCore

/// The tables' whole history, and how it is replayed.
enum Migrations {
    static let all: [Migration] = [
        .first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth, .ninth, .tenth, .eleventh, .twelfth, .thirteenth,
        .fourteenth, .fifteenth, .sixteenth, .seventeenth, .eighteenth, .nineteenth, .twentieth, .twentyFirst,
        .twentySecond, .twentyThird, .twentyFourth, .twentyFifth, .twentySixth, .twentySeventh,
    ]

    /// Applies what the database lacks, inside the caller's transaction.
    static func apply(
        _ migrations: [Migration], in dialect: Dialect, on connection: any SQLConnection, at now: Date
    ) throws(SQLError) {
        for statement in dialect.migrationLock {
            try connection.execute(statement.once)
        }
        try UnfinishedCopy.refuse(on: connection, in: dialect)
        try applyMissing(migrations, in: dialect, on: connection, at: now)
    }

    /// Applies what the database lacks, where nobody else does so meanwhile.
    static func applyMissing(
        _ migrations: [Migration], in dialect: Dialect, on connection: any SQLConnection, at now: Date
    ) throws(SQLError) {
        try connection.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number \(.integer) NOT NULL PRIMARY KEY,
                name \(.text) NOT NULL,
                applied_at \(.text) NOT NULL
            ) \(.strict)
            """)
        try SchemaCompatibility.prepare(on: connection)
        let applied = try numbers(on: connection)
        if let newest = applied.max(), newest > newestNumber(of: migrations) {
            try SchemaCompatibility.check(program: newestNumber(of: migrations), on: connection)
        }
        for migration in migrations where !applied.contains(migration.number) {
            for statement in migration.statements + (dialect == .postgres ? migration.postgres : []) {
                try connection.execute(statement.once)
            }
            try connection.execute(
                """
                INSERT INTO schema_migration (number, name, applied_at)
                VALUES (\(migration.number), \(migration.name), \(now))
                """)
        }
        try SchemaCompatibility.demand(migrations.map(\.compatibleFrom).max() ?? 0, on: connection)
    }

    /// What a program is known by among others on the same database: the newest migration it knows.
    static func newestNumber(of migrations: [Migration]) -> Int { migrations.map(\.number).max() ?? 0 }

    /// The numbers of the migrations that the database has been through.
    static func numbers(on connection: any SQLConnection) throws(SQLError) -> Set<Int> {
        var numbers: Set<Int> = []
        for row in try connection.rows("SELECT number FROM schema_migration") {
            numbers.insert(try row.decode("number", as: Int.self))
        }
        return numbers
    }
}
