import Foundation
import PostgresDatabase
import SQLCore
import Testing

@testable import Storage

/// A real replica, made by pg_basebackup and fed by streaming.
@Suite(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
struct ReplicaTests {
    @Test func `public pages are read from a replica while it keeps up, and from the primary whenever it does not`() async throws {
        try await OwnServer.with { server in
            let primary = PostgresDatabase(try server.configuration())
            _ = try await Store(primary, now: .noon)
            try await server.control("replica-make")
            let copy = PostgresDatabase(try server.configuration("port=5433").withoutPatience)
            let store = try await Store(primary, replica: copy, allowingDelay: .seconds(2), now: .noon)
            let replica = try #require(store.replica)
            let pages = Pages(store: store)
            #expect(try await !pages.areFromReplica, "nobody has measured it yet")
            try await Self.wait { if case .usable = await replica.measure() { true } else { false } }
            #expect(try await pages.areFromReplica)
            #expect(try await !Pages.isInRecovery(store.read), "who must see what was just written does")

            // A primary that is idle says nothing of the replica.
            try await Task.sleep(for: .seconds(3))
            #expect(await replica.measure() == .usable(behind: .zero))

            try await Self.run("SELECT pg_wal_replay_pause()", on: copy)
            _ = try await store.write { try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: $0) }
            #expect(try await store.read { try CallStore.count(on: $0) } == 1)
            #expect(try await store.readAllowingDelay { try CallStore.count(on: $0) } == 0, "it is not far enough behind")
            try await Self.wait { if case .behind = await replica.measure() { true } else { false } }
            #expect(try await !pages.areFromReplica)
            #expect(try await store.readAllowingDelay { try CallStore.count(on: $0) } == 1)
            try await Self.run("SELECT pg_wal_replay_resume()", on: copy)
            try await Self.wait { await replica.measure() == .usable(behind: .zero) }
            #expect(try await pages.areFromReplica)
            #expect(try await store.readAllowingDelay { try CallStore.count(on: $0) } == 1)

            try await server.control("replica-kill")
            let began = ContinuousClock.now
            #expect(try await !pages.areFromReplica, "the page that met the end is answered all the same")
            #expect(ContinuousClock.now - began < .seconds(3))
            #expect(replica.standing == .gone && replica.counts.fallbacks == 1)
            #expect(await replica.measure() == .gone)
            try await server.control("replica-start")
            try await Self.wait { await replica.measure() == .usable(behind: .zero) }
            #expect(try await pages.areFromReplica)

            // Without a primary there is nothing newer than the replica.
            try await server.control("stop")
            #expect(await replica.measure() == .usable(behind: .zero))
            #expect(try await pages.areFromReplica)
        }
    }

    @Test func `a table that the replica has not got yet is read from the primary`() async throws {
        try await OwnServer.with { server in
            let primary = PostgresDatabase(try server.configuration())
            try await server.control("replica-make")
            let copy = PostgresDatabase(try server.configuration("port=5433").withoutPatience)
            let store = try await Store(primary, replica: copy, allowingDelay: .seconds(60), now: .noon)
            let replica = try #require(store.replica)
            try await Self.wait { if case .usable = await replica.measure() { true } else { false } }
            try await Self.run("SELECT pg_wal_replay_pause()", on: copy)
            _ = try await store.write { try $0.execute("CREATE TABLE later (id BIGINT)") }
            #expect(try await store.readAllowingDelay { try $0.rows("SELECT id FROM later").count } == 0)
            #expect(replica.counts.fallbacks == 1 && replica.isUsable)
        }
    }

    @Test func `a server that is no replica is not read as one`() async throws {
        try await OwnServer.with { server in
            let primary = PostgresDatabase(try server.configuration())
            let store = try await Store(primary, replica: PostgresDatabase(try server.configuration()), now: .noon)
            #expect(await store.replica?.measure() == .gone)
        }
    }

    /// What readers of public pages meet.
    private struct Pages {
        let store: Store

        var areFromReplica: Bool {
            get async throws { try await Self.isInRecovery(store.readAllowingDelay) }
        }

        static func isInRecovery(
            _ read: (@escaping @Sendable (any SQLConnection) throws -> Bool) async throws -> Bool
        ) async throws -> Bool {
            try await read { try $0.first("SELECT pg_is_in_recovery() AS answer")?.value("answer") == .integer(1) }
        }
    }

    private static func run(_ statement: SQL, on database: PostgresDatabase) async throws {
        _ = try await database.read { try $0.rows(statement) }
    }

    private static func wait(until condition: () async -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(30)
        while await !condition() {
            try #require(ContinuousClock.now < end)
            try await Task.sleep(for: .milliseconds(200))
        }
    }
}
