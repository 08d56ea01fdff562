import Dispatch
public import SQLCore

/// A PostgreSQL database through libpq: a fixed number of threads, each with a connection of its own.
///
/// A write is SERIALIZABLE, because the same work runs on SQLite, where writes come one after the other, and may rely on what it has read.
/// A read is REPEATABLE READ and READ ONLY: one unchanging view, which neither waits for writers nor holds them up. Work that met another's
/// (SQLSTATE 40001 and 40P01) is rolled back and done again.
public struct PostgresDatabase: SQLDatabase {
    private let pool: PostgresPool
    private let configuration: PostgresConfiguration

    public var dialect: Dialect { .postgres }

    /// Starts the threads. A connection is made when the first work comes, and again after it was lost.
    public init(_ configuration: PostgresConfiguration) {
        pool = PostgresPool(configuration)
        self.configuration = configuration
    }

    public var load: DatabaseLoad? { pool.load }

    /// On a connection of its own for each call, held until nobody iterates any more.
    public func wakings() -> AsyncStream<Void> { PostgresListening.wakings(of: PostgresServer(configuration)) }

    public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await run(.read, body)
    }

    public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await run(.write, body)
    }

    private func run<Value: Sendable>(
        _ access: PostgresSession.Access, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let ticket = PostgresTicket(patience: configuration.reconnectPatience)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
                let job = PostgresJob(
                    ticket: ticket,
                    perform: { session in continuation.resume(with: Result { try session.transaction(access, ticket, body) }) },
                    refuse: { continuation.resume(throwing: $0) })
                pool.enqueue(job)
            }
        } onCancel: {
            ticket.cancel()
            pool.withdraw(ticket)
        }
    }
}
