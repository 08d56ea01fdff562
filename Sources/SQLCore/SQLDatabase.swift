/// A database: asynchronous outside, synchronous inside a transaction.
///
/// A transaction whose task is cancelled is broken off and throws `CancellationError`. A transaction that met another may be run again from
/// its beginning, so that a body must have no effect but in the database. After a statement has failed, a body lets the error through:
/// PostgreSQL keeps nothing of such a transaction.
public protocol SQLDatabase: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` on one unchanging view of the database, beside other readers and a writer.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Runs `body` in a transaction that is kept when it returns and rolled back when it throws.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Yields when a transaction with `Dialect.Phrase.waking` was kept, by whichever program; ends at once where the database tells nobody.
    /// It spares a wait and is no promise: who relies on a change looks now and then as well.
    func wakings() -> AsyncStream<Void>

    /// `nil` where there is no fixed number of connections.
    var load: DatabaseLoad? { get }
}

extension SQLDatabase {
    public func wakings() -> AsyncStream<Void> { AsyncStream { $0.finish() } }

    public var load: DatabaseLoad? { nil }
}
