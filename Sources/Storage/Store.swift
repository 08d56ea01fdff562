public import Foundation
public import SQLCore

/// An opened database whose tables this program knows.
public struct Store: Sendable {
    public let database: any SQLDatabase

    /// Brings the tables up to date.
    /// - Throws: `SQLError`; of kind `newerSchema` when a newer Utblick wrote the database.
    public init(_ database: any SQLDatabase, now: Date) async throws {
        try await self.init(database, migrations: Migrations.all, now: now)
    }

    init(_ database: any SQLDatabase, migrations: [Migration], now: Date) async throws {
        self.database = database
        try await database.write { try Migrations.apply(migrations, in: database.dialect, on: $0, at: now) }
    }

    /// Reads one unchanging view of the database.
    public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    /// Writes in a transaction that is rolled back when `body` throws.
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.write(body)
    }
}
