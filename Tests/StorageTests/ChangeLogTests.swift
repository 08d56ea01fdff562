import Foundation
import Funding
import PostgresDatabase
import SQLCore
import Testing

@testable import Storage

/// What tells one node of another's changes.
struct ChangeLogTests {
    @Test(arguments: TestDatabase.available)
    func `each change moves its own number alone, and what changes nothing moves none`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            func revisions() async throws -> SharedRevisions { try await store.read { try SharedRevisions(on: $0) } }
            let first = try await revisions()
            func desks() async throws -> Int { try await store.read { try DeskStore.revision(on: $0) } }
            let before = try await desks()
            for _ in 0..<2 {
                try await store.write { try DeskStore.ensure(MunicipalDesk(id: "vingaker", name: "Vingåker"), on: $0) }
            }
            #expect(try await desks() == before + 1)
            #expect(try await revisions() == first)
            for _ in 0..<2 {
                _ = try await store.write { try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: $0) }
            }
            let third = try await revisions()
            #expect(third.calls == first.calls + 1 && third.projects == first.projects)
            _ = try await store.write { try ProjectStore.upsert([(Sample.project("p"), "d")], at: .noon, on: $0) }
            #expect(try await revisions().projects == first.projects + 1)
            #expect(try await desks() == before + 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the server's time is told to the millisecond, and is that of now`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let before = Date()
            let time = try await database.read { try ServerTime.now(on: $0) }
            #expect(time >= before - 0.01 && time <= Date() + 0.01)
        }
    }

    /// On a server of its own: the word goes to everybody on a database, and other tests write too.
    @Test(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
    func `PostgreSQL tells of a change when it is kept and not before, also after a restart`() async throws {
        try await OwnServer.with { server in
            let store = try await Store(PostgresDatabase(try server.configuration()), now: .noon)
            let wakings = Wakings(store.database)
            // The first word comes by itself: something may have been missed.
            try await wakings.wait(for: 1)
            try await store.write { connection in
                try CallStore.raiseRevision(on: connection)
                Thread.sleep(forTimeInterval: 0.5)
                #expect(wakings.number == 1)
            }
            let kept = ContinuousClock.now
            try await wakings.wait(for: 2)
            #expect(ContinuousClock.now - kept < .seconds(2))
            try await server.control("restart")
            try await wakings.wait(for: 3)
            try await store.write { try CallStore.raiseRevision(on: $0) }
            try await wakings.wait(for: 4)
            wakings.stop()
        }
    }

    @Test func `SQLite tells nobody`() async throws {
        try await TestDatabase.sqlite.withDatabase { database in
            for await _ in database.wakings() { Issue.record("SQLite has told of something") }
        }
    }

    /// Counts the wakings of a database.
    private final class Wakings: Sendable {
        private let count = Counter()
        private let task: Task<Void, Never>

        init(_ database: any SQLDatabase) {
            task = Task { [count] in
                for await _ in database.wakings() { count.countUp() }
            }
        }

        var number: Int { count.value }

        func wait(for number: Int) async throws {
            let end = ContinuousClock.now + .seconds(30)
            while count.value < number {
                try #require(ContinuousClock.now < end, "woken \(count.value) times instead of \(number)")
                try await Task.sleep(for: .milliseconds(20))
            }
        }

        func stop() { task.cancel() }
    }
}
