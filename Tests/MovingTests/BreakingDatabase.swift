import Moving
import SQLCore
import Storage
import Synchronization

/// A database whose user is killed in the middle of the given write, or of the second batch of a table: what came before stays.
final class BreakingDatabase: SQLDatabase {
    struct Broken: Error {}

    private let database: any SQLDatabase
    private let limit: Int
    private let table: String?
    private let count = Mutex(0)

    var writes: Int { count.withLock { $0 } }
    var dialect: Dialect { database.dialect }

    /// - Parameter limit: the write that is not kept, counted from 1.
    init(_ database: any SQLDatabase, at limit: Int, inSecondBatchOf table: String? = nil) {
        self.database = database
        self.limit = limit
        self.table = table
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.write { [self] connection in
            let isOver = count.withLock { count in
                count += 1
                return count >= limit
            }
            let value = try body(connection)
            if isOver { throw Broken() }
            if let table, try isInSecondBatch(of: table, on: connection) { throw Broken() }
            return value
        }
    }

    private func isInSecondBatch(of table: String, on connection: any SQLConnection) throws -> Bool {
        let row = try connection.first(
            "SELECT rows FROM \(identifier: UnfinishedCopy.progressTable) WHERE table_name = \(table) AND rows > 2000")
        return row != nil
    }
}
