import Foundation
import PostgresDatabase
import SQLCore
import Testing

/// Transactions that meet, and limits of time.
@Suite(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
struct PostgresConflictTests {
    private static func withSlots(
        poolSize: Int = 4, adjusted adjust: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresDatabase) async throws -> Void
    ) async throws {
        try await PrivateCluster.withSchema { configuration in
            // Made without the limits that a test sets, which a busy machine may overstep.
            try await PostgresDatabase(configuration).write { connection in
                try connection.execute("CREATE TABLE slot (id \(.text) NOT NULL PRIMARY KEY, taken \(.integer) NOT NULL)")
                try connection.execute("INSERT INTO slot (id, taken) VALUES ('a', 0), ('b', 0)")
            }
            var configuration = configuration
            configuration.poolSize = poolSize
            adjust(&configuration)
            try await body(PostgresDatabase(configuration))
        }
    }

    @Test func `two writes that each rely on what the other changes both succeed, one after the other`() async throws {
        try await Self.withSlots { database in
            let (barrier, runs) = (Barrier(parties: 2), Counter())
            // Each takes its slot only while none is taken; both look before either writes.
            let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for id in ["a", "b"] {
                    group.addTask {
                        try await database.write { connection in
                            runs.countUp()
                            let taken = try connection.first("SELECT sum(taken) AS taken FROM slot")?.decode("taken", as: Int.self)
                            barrier.meet()
                            guard taken == 0 else { return false }
                            try connection.execute("UPDATE slot SET taken = 1 WHERE id = \(id)")
                            return true
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 } == 1)
            #expect(runs.value == 3)
            let taken = try await database.read { try $0.first("SELECT sum(taken) AS taken FROM slot")?.value("taken") }
            #expect(taken == .integer(1))
        }
    }

    @Test func `of two transactions that wait for each other one is done again`() async throws {
        try await Self.withSlots { database in
            let (barrier, runs) = (Barrier(parties: 2), Counter())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for locks in [[1, 2], [2, 1]] {
                    group.addTask {
                        try await database.write { connection in
                            runs.countUp()
                            for lock in locks {
                                try connection.execute("SELECT pg_advisory_xact_lock(4711, \(lock)::int)")
                                barrier.meet()
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(runs.value == 3)
        }
    }

    @Test func `work that meets another's every time ends as busy`() async throws {
        try await Self.withSlots { database in
            let runs = Counter()
            await #expect {
                try await database.write { connection in
                    runs.countUp()
                    try connection.execute("DO $$ BEGIN RAISE EXCEPTION SQLSTATE '40001'; END $$")
                }
            } throws: { ($0 as? SQLError)?.kind == .busy }
            #expect(runs.value == 12)
        }
    }

    @Test func `a statement that takes too long is broken off`() async throws {
        try await Self.withSlots {
            $0.statementTimeout = .seconds(1)
        } _: { database in
            await #expect {
                try await database.read { try $0.execute("SELECT pg_sleep(20)") }
            } throws: { ($0 as? SQLError)?.kind == .timedOut }
            let slots = try await database.read { try $0.rows("SELECT id FROM slot").count }
            #expect(slots == 2)
        }
    }

    @Test func `whoever waits too long for a lock is told that it is busy`() async throws {
        try await Self.withSlots {
            $0.lockTimeout = .milliseconds(100)
        } _: { database in
            let (locked, release) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
            async let first = database.write { connection in
                try connection.execute("UPDATE slot SET taken = 1 WHERE id = 'a'")
                locked.continuation.finish()
                return release.wait(timeout: .now() + 60)
            }
            for await _ in locked.stream {}
            await #expect {
                try await database.write { try $0.execute("UPDATE slot SET taken = 2 WHERE id = 'a'") }
            } throws: { ($0 as? SQLError)?.kind == .busy }
            release.signal()
            let outcome = try await first
            #expect(outcome == .success)
        }
    }

    @Test func `whoever is patient goes on waiting for a lock, and then sees what the other has written`() async throws {
        try await Self.withSlots {
            $0.lockTimeout = .milliseconds(100)
        } _: { database in
            let (locked, waiting) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
            async let first = database.write { connection in
                try connection.execute("INSERT INTO slot (id, taken) VALUES ('c', 1)")
                locked.continuation.finish()
                return waiting.wait(timeout: .now() + 60)
            }
            for await _ in locked.stream {}
            let isNew = try await database.writePatiently(waiting: { waiting.signal() }) { connection in
                try connection.execute("INSERT INTO slot (id, taken) VALUES ('c', 2) ON CONFLICT (id) DO NOTHING") == 1
            }
            let outcome = try await first
            let taken = try await database.read { try $0.first("SELECT taken FROM slot WHERE id = 'c'")?.decode("taken", as: Int.self) }
            #expect(outcome == .success && !isNew && taken == 1)
        }
    }

    @Test func `a transaction that stands still is ended, and the next one finds a connection`() async throws {
        try await Self.withSlots {
            $0.idleTransactionTimeout = .seconds(1)
        } _: { database in
            await #expect {
                try await database.write { connection in
                    try connection.execute("DELETE FROM slot")
                    Thread.sleep(forTimeInterval: 2)
                    try connection.execute("DELETE FROM slot")
                }
            } throws: { [.timedOut, .io].contains(($0 as? SQLError)?.kind) }
            let slots = try await database.read { try $0.rows("SELECT id FROM slot").count }
            #expect(slots == 2)
        }
    }

    @Test func `more work than connections waits`() async throws {
        try await Self.withSlots(poolSize: 2) { database in
            let backends = try await withThrowingTaskGroup(of: SQLValue?.self) { group in
                for _ in 0..<30 {
                    group.addTask {
                        try await database.read { try $0.first("SELECT pg_backend_pid() AS backend, pg_sleep(0.01)")?.value("backend") }
                    }
                }
                return try await group.reduce(into: [SQLValue?]()) { $0.append($1) }
            }
            #expect(backends.count == 30)
            #expect((1...2).contains(Set(backends).count))
        }
    }

    @Test func `whoever goes away while waiting for a connection leaves the queue`() async throws {
        try await Self.withSlots(poolSize: 1) { database in
            let (started, release) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
            async let first = database.read { _ in
                started.continuation.finish()
                return release.wait(timeout: .now() + 60)
            }
            for await _ in started.stream {}
            let runs = Counter()
            let waiting = Task { try await database.read { _ in runs.countUp() } }
            try await Task.sleep(for: .milliseconds(50))
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
            release.signal()
            let outcome = try await first
            #expect(outcome == .success)
            #expect(runs.value == 0)
        }
    }
}
