import Foundation
import PostgresDatabase
import SQLCore
import Testing

/// Connections that come and go.
@Suite(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
struct PostgresConnectionTests {
    private static func withDatabase(_ body: (PostgresDatabase) async throws -> Void) async throws {
        try await PrivateCluster.withSchema { configuration in
            var configuration = configuration
            configuration.poolSize = 1
            try await body(PostgresDatabase(configuration))
        }
    }

    private static func backend(_ connection: any SQLConnection) throws -> Int {
        try #require(try connection.first("SELECT pg_backend_pid() AS pid")).decode("pid", as: Int.self)
    }

    /// Ends a connection from outside, and returns when it has ended.
    private static func cut(_ backend: Int) async throws {
        let other = PostgresDatabase(try PrivateCluster.configuration())
        _ = try await other.read { try $0.first("SELECT pg_terminate_backend(\(backend)::int, 5000)") }
    }

    @Test func `a connection that is cut between transactions is made anew`() async throws {
        try await Self.withDatabase { database in
            let first = try await database.read(Self.backend)
            try await Self.cut(first)
            let second = try await database.read(Self.backend)
            #expect(first != second)
        }
    }

    @Test(arguments: [true, false])
    func `a connection that is cut under way fails the transaction, and says so where its outcome is unknown`(
        beforeLastStatement: Bool
    ) async throws {
        try await Self.withDatabase { database in
            let (started, cut) = (AsyncStream.makeStream(of: Int.self), DispatchSemaphore(value: 0))
            async let lost = Result.from {
                try await database.write { connection in
                    started.continuation.yield(try Self.backend(connection))
                    _ = cut.wait(timeout: .now() + 10)
                    if beforeLastStatement { _ = try Self.backend(connection) }
                }
            }
            var starts = started.stream.makeAsyncIterator()
            let backend = try #require(await starts.next())
            try await Self.cut(backend)
            cut.signal()
            let outcome = await lost
            let error = #expect(throws: SQLError.self) { try outcome.get() }
            #expect(error?.kind == .io && error?.message.contains("lost") == true)
            #expect(error?.message.contains("may or may not") == !beforeLastStatement)
            let next = try await database.read(Self.backend)
            #expect(next != backend)
        }
    }

    @Test func `a server that takes no writes is left for another after a fail-over`() async throws {
        try await Self.withDatabase { database in
            let first = try await database.read(Self.backend)
            await #expect {
                try await database.write { connection in
                    try connection.execute("SET TRANSACTION READ ONLY")
                    try connection.execute("CREATE TABLE sample (id int)")
                }
            } throws: { ($0 as? SQLError)?.kind == .io }
            let second = try await database.read(Self.backend)
            #expect(first != second)
        }
    }

    @Test func `a database that nobody holds any more closes its connections`() async throws {
        let name = "pool-" + UUID().uuidString.lowercased().prefix(8)
        let configuration = try PrivateCluster.configuration("application_name=\(name)")
        try await PrivateCluster.withSchema { other in
            let observer = PostgresDatabase(other)
            let connections = { @Sendable in
                try await observer.read {
                    try $0.first("SELECT count(*) AS number FROM pg_stat_activity WHERE application_name = \(name)")?
                        .decode("number", as: Int.self)
                }
            }
            try await withThrowingTaskGroup(of: Int.self) { group in
                let database = PostgresDatabase(configuration)
                for _ in 0..<3 { group.addTask { try await database.read { try $0.rows("SELECT pg_sleep(0.1)").count } } }
                try await group.waitForAll()
                #expect(try await connections() == 3)
            }
            for _ in 0..<100 where try await connections() != 0 { try await Task.sleep(for: .milliseconds(50)) }
            let left = try await connections()
            #expect(left == 0)
        }
    }

    @Test func `a server that is not there is named within the time allowed`() async throws {
        var configuration = try PostgresConfiguration(connectionString: "host=/nowhere-at-all dbname=utblick password=hemligt")
        configuration.reconnectPatience = .milliseconds(300)
        let database = PostgresDatabase(configuration)
        await withTaskExecutorPreference(OwnThread()) {
            let began = ContinuousClock.now
            let error = await #expect(throws: SQLError.self) { try await database.read { _ in } }
            #expect(error?.kind == .cannotOpen)
            #expect(error?.message.contains("/nowhere-at-all") == true && error?.message.contains("hemligt") == false)
            #expect(ContinuousClock.now - began < .seconds(10))
        }
    }
}
