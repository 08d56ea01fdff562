import Foundation
import SQLCore
import Storage
import Testing

/// A request that goes away takes its question with it.
struct CancellationTests {
    /// Counts for minutes where nobody stops it, on every database alike.
    private static let endless: SQL =
        """
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2000000000)
        SELECT count(*) AS answer FROM number
        """

    @Test(arguments: TestDatabase.available, [false, true])
    func `a statement under way is broken off`(kind: TestDatabase, writes: Bool) async throws {
        // Other tests may keep the shared threads busy for longer than a statement may take.
        try await withTaskExecutorPreference(OwnThread()) {
            try await kind.withDatabase { try await Self.breakOff($0, writes: writes) }
        }
    }

    private static func breakOff(_ database: any SQLDatabase, writes: Bool) async throws {
        let (starts, started) = AsyncStream.makeStream(of: Void.self)
        let task = Task(executorPreference: OwnThread()) {
            let body: @Sendable (any SQLConnection) throws -> SQLRow? = { connection in
                started.finish()
                return try connection.first(endless)
            }
            return writes ? try await database.write(body) : try await database.read(body)
        }
        for await _ in starts {}
        try await Task.sleep(for: .milliseconds(100))
        let began = ContinuousClock.now
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - began < .seconds(10))
        #expect(try await database.read { try $0.first("SELECT 1 AS one")?.value("one") } == .integer(1))
    }

    @Test(arguments: TestDatabase.available)
    func `a write that was cancelled before its end keeps nothing`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let task = Task {
                try await store.write { connection in
                    try connection.execute("DELETE FROM desk")
                    return try connection.first(Self.endless)
                }
            }
            try await Task.sleep(for: .milliseconds(300))
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await store.read { try $0.rows("SELECT id FROM desk").count } == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is cancelled before it begins does not begin`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let runs = Counter()
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await database.write { _ in runs.countUp() }
            }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(runs.value == 0)
        }
    }
}
