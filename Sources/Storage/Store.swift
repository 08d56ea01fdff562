public import Foundation
public import Funding
public import SQLCore

/// An opened database whose tables this program knows. A store that has entered no desk sees what is shared, and on PostgreSQL nothing else.
public struct Store: Sendable {
    public let database: any SQLDatabase
    /// Whose rows the wall of PostgreSQL lets through, as `DeskWall` writes it; `nil` for nobody's.
    private let entered: String?

    /// Brings the tables up to date.
    /// - Throws: `SQLError`; of kind `newerSchema` when a newer Utblick wrote the database.
    public init(_ database: any SQLDatabase, now: Date) async throws {
        try await self.init(database, migrations: Migrations.all, now: now)
    }

    init(_ database: any SQLDatabase, migrations: [Migration], now: Date) async throws {
        self.database = database
        entered = nil
        try await database.write { try Migrations.apply(migrations, in: database.dialect, on: $0, at: now) }
    }

    private init(_ database: any SQLDatabase, entered: String) {
        self.database = database
        self.entered = entered
    }

    /// The same database as one desk may see it.
    public func entering(_ desk: MunicipalDesk.ID) -> Store { Store(database, entered: desk.rawValue) }

    /// The same database with every desk's rows, for what is done to all of them, such as a copy.
    public func enteringAllDesks() -> Store { Store(database, entered: DeskWall.allDesks) }

    /// Reads one unchanging view of the database.
    public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.read(within(body))
    }

    /// Writes in a transaction that is rolled back when `body` throws.
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.write(within(body))
    }

    private func within<Value>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) -> @Sendable (any SQLConnection) throws -> Value {
        guard let entered, database.dialect == .postgres else { return body }
        return { connection in
            try DeskWall.enter(entered, on: connection)
            return try body(connection)
        }
    }
}
