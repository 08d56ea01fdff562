/// A database: asynchronous outside, synchronous inside a transaction.
public protocol SQLDatabase: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` on one unchanging view of the database, beside other readers and a writer.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Runs `body` in a transaction that is kept when it returns and rolled back when it throws.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
}
