public import Foundation
public import Funding
public import SQLCore

/// An opened database whose tables this program knows. A store that has entered no desk sees what is shared, and on PostgreSQL nothing else.
public struct Store: Sendable {
    public let database: any SQLDatabase
    /// What this program is known by among others on the same database: the number of the newest migration it knows.
    let program: Int
    /// Where readers who can live with a delay read; `nil` where there is only the database itself.
    public let replica: Replica?
    /// Whose rows the wall of PostgreSQL lets through, as `DeskWall` writes it; `nil` for nobody's.
    private let entered: String?

    /// Brings the tables up to date. A newer Utblick may have gone further, as long as this one may go on with what it made.
    /// - Throws: `SQLError`; of kind `newerSchema` when a newer Utblick has made tables that this one cannot use.
    ///
    /// - Parameters:
    ///   - replica: a copy that follows the database.
    ///   - delay: how far behind it may be for `readAllowingDelay`.
    ///   - waiting: told when another program holds the database; it is waited for, for two minutes.
    public init(
        _ database: any SQLDatabase, replica: (any SQLDatabase)? = nil, allowingDelay delay: Duration = .seconds(5), now: Date,
        waiting: () -> Void = {}
    ) async throws {
        try await self.init(database, replica: replica, allowingDelay: delay, migrations: Migrations.all, now: now, waiting: waiting)
    }

    init(
        _ database: any SQLDatabase, replica: (any SQLDatabase)? = nil, allowingDelay delay: Duration = .seconds(5),
        migrations: [Migration], now: Date, waiting: () -> Void = {}
    ) async throws {
        self.database = database
        self.replica = replica.map { Replica($0, of: database, allowingDelay: delay) }
        program = Migrations.newestNumber(of: migrations)
        entered = nil
        try await database.writePatiently(waiting: waiting) { try Migrations.apply(migrations, in: database.dialect, on: $0, at: now) }
    }

    private init(_ other: Store, entered: String) {
        database = other.database
        replica = other.replica
        program = other.program
        self.entered = entered
    }

    /// The same database as one desk may see it.
    public func entering(_ desk: MunicipalDesk.ID) -> Store { Store(self, entered: desk.rawValue) }

    /// The same database with every desk's rows, for what is done to all of them, such as a copy.
    public func enteringAllDesks() -> Store { Store(self, entered: DeskWall.allDesks) }

    /// Looks whether this program may still use the database, which a newer one may have changed since.
    /// - Throws: `SQLError` of kind `newerSchema`.
    public func checkCompatibility() async throws {
        let program = program
        try await database.read { try SchemaCompatibility.check(program: program, on: $0) }
    }

    /// Reads one unchanging view of the database.
    public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.read(within(body))
    }

    /// Reads one unchanging view that may be some seconds old: for pages that are the same for everybody. Whoever has just written something
    /// and is to see it must be given `read`.
    public func readAllowingDelay<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let body = within(body)
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
        try await database.write(within(body))
    }

    /// The same, tried again for two minutes where others hold what is wanted.
    /// - Parameter waiting: told once, when that is so.
    public func writePatiently<Value: Sendable>(
        waiting: () -> Void = {}, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await database.writePatiently(waiting: waiting, within(body))
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
