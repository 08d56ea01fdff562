import SQLCore
import Synchronization
import Testing

struct PatienceTests {
    /// A database that refuses so many writes.
    private final class Refusing: SQLDatabase {
        let dialect = Dialect.sqlite
        private let kind: SQLError.Kind
        private let left: Mutex<Int>

        init(_ kind: SQLError.Kind, times: Int) {
            self.kind = kind
            left = Mutex(times)
        }

        func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
            try await write(body)
        }

        func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
            let isRefused = left.withLock { left in
                left -= 1
                return left >= 0
            }
            if isRefused { throw SQLError(kind, "refused") }
            return try body(NoConnection())
        }
    }

    private struct NoConnection: SQLConnection {
        func execute(_ sql: SQL) throws(SQLError) -> Int { 0 }

        func rows(_ sql: SQL) throws(SQLError) -> [SQLRow] { [] }

        func forEachRow(_ sql: SQL, _ body: (SQLRow) throws -> Void) throws {}
    }

    @Test(arguments: [(0, 0), (1, 1), (3, 1)])
    func `a write waits until others are done, and says once that it does`(refusals: Int, told: Int) async throws {
        var count = 0
        let value = try await Refusing(.busy, times: refusals).writePatiently(waiting: { count += 1 }) { _ in 7 }
        #expect(value == 7 && count == told)
    }

    @Test func `no try is begun after the patience, and none after another fault`() async throws {
        let busy = Refusing(.busy, times: 2)
        await #expect(throws: SQLError(.busy, "refused")) { try await busy.writePatiently(for: .zero) { _ in 7 } }
        let full = Refusing(.io, times: 1)
        await #expect(throws: SQLError(.io, "refused")) { try await full.writePatiently { _ in 7 } }
        #expect(try await full.writePatiently { _ in 7 } == 7)
    }
}
