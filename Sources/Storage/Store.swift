public import Foundation
public import SQLCore

/// An opened database whose tables this program knows.
public struct Store: Sendable {
    public let database: any SQLDatabase
    /// What this program is known by among others on the same database: the number of the newest migration it knows.
    let program: Int
    /// Where readers who can live with a delay read; `nil` where there is only the database itself.
    public let replica: Replica?

    /// Brings the tables up to date. A newer Utblick may have gone further, as long as this one may go on with what it made.
    /// - Throws: `SQLError`; of kind `newerSchema` when a newer Utblick has made tables that this one cannot use.
    ///
    /// - Parameters:
    ///   - replica: a copy that follows the database.
    ///   - delay: how far behind it may be for `readAllowingDelay`.
    public init(
        _ database: any SQLDatabase, replica: (any SQLDatabase)? = nil, allowingDelay delay: Duration = .seconds(5), now: Date
    ) async throws {
        try await self.init(database, replica: replica, allowingDelay: delay, migrations: Migrations.all, now: now)
    }

    init(
        _ database: any SQLDatabase, replica: (any SQLDatabase)? = nil, allowingDelay delay: Duration = .seconds(5),
        migrations: [Migration], now: Date
    ) async throws {
        self.database = database
        self.replica = replica.map { Replica($0, of: database, allowingDelay: delay) }
        program = Migrations.newestNumber(of: migrations)
        try await database.write { try Migrations.apply(migrations, in: database.dialect, on: $0, at: now) }
    }

    /// Looks whether this program may still use the database, which a newer one may have changed since.
    /// - Throws: `SQLError` of kind `newerSchema`.
    public func checkCompatibility() async throws {
        let program = program
        try await database.read { try SchemaCompatibility.check(program: program, on: $0) }
    }

    /// Reads one unchanging view of the database.
    public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    /// Reads one unchanging view that may be some seconds old: for pages that are the same for everybody. Whoever has just written something
    /// and is to see it must be given `read`.
    public func readAllowingDelay<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        guard let replica, replica.isUsable else { return try await database.read(body) }
        do {
            let value = try await replica.database.read(body)
            replica.noteRead()
            return value
        } catch let error as SQLError {
            // Gone, or without a table that the database has got since.
            replica.noteFailure(error)
            return try await database.read(body)
        }
    }

    /// Writes in a transaction that is rolled back when `body` throws.
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.write(body)
    }
}
