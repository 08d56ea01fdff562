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
}
