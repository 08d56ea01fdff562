import Foundation
import PostgresDatabase
import SQLCore
import Testing

/// What only a server can do wrong.
@Suite(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
struct PostgresDatabaseTests {
    private struct Stop: Error {}

    private static func withDatabase(
        poolSize: Int = 2, _ body: (PostgresDatabase) async throws -> Void
    ) async throws {
        try await PrivateCluster.withSchema { configuration in
            var configuration = configuration
            configuration.poolSize = poolSize
            try await body(PostgresDatabase(configuration))
        }
    }

    @Test func `a text with a NUL is refused in words`() async throws {
        try await Self.withDatabase { database in
            await #expect {
                try await database.read { try $0.first("SELECT \("Hemlig\0text") AS answer") }
            } throws: { "\($0)".contains("NUL") && !"\($0)".contains("Hemlig") }
        }
    }

    @Test(
        arguments: [
            "SELECT CAST(\("Hemlig44") AS bigint)", "SELECT CAST(\("Hemlig44") AS jsonb)", "SELECT CAST(\("Hemlig44") AS date)",
            "SELECT 1 / (length(\("Hemlig44")) - 8)", "DO $$ BEGIN RAISE EXCEPTION 'Hemlig44'; END $$",
        ] as [SQL])
    func `a value that the server complains about is not repeated`(statement: SQL) async throws {
        try await Self.withDatabase { database in
            await #expect {
                try await database.write { try $0.rows(statement.once) }
            } throws: { error in
                guard let error = error as? SQLError else { return false }
                return !error.message.contains("Hemlig44") && error.message.contains("SQLSTATE") && error.kind == .other
            }
        }
    }

    @Test func `a failed statement that the body passes over still fails the write`() async throws {
        try await Self.withDatabase { database in
            try await database.write { _ = try $0.execute("CREATE TABLE sample (id \(.integer) NOT NULL PRIMARY KEY)") }
            await #expect {
                try await database.write { connection in
                    try connection.execute("INSERT INTO sample (id) VALUES (1)")
                    _ = try? connection.execute("INSERT INTO sample (id) VALUES (1)")
                }
            } throws: { ($0 as? SQLError)?.kind == .uniqueViolation }
            #expect(try await database.read { try $0.rows("SELECT id FROM sample").count } == 0)
        }
    }

    @Test func `many rows come one by one, and the transaction goes on after the reader stops`() async throws {
        try await Self.withDatabase { database in
            let (count, one) = try await database.read { connection in
                var count = 0
                #expect(throws: Stop.self) {
                    try connection.forEachRow("SELECT n FROM generate_series(1, \(50_000)::int) AS series (n)") { row in
                        if (try? connection.rows("SELECT 1")) == nil { count += 1 }
                        if count == 3 { throw Stop() }
                    }
                }
                return (count, try connection.first("SELECT 1 AS one")?.value("one"))
            }
            #expect(count == 3 && one == .integer(1))
            let sum = try await database.read { connection in
                var sum = 0
                try connection.forEachRow("SELECT n FROM generate_series(1, 50000) AS series (n)") {
                    sum += try $0.decode("n", as: Int.self)
                }
                return sum
            }
            #expect(sum == 1_250_025_000)
        }
    }

    @Test func `a stream that fails under way says so`() async throws {
        try await Self.withDatabase { database in
            let count = Counter()
            await #expect(throws: SQLError.self) {
                try await database.read { connection in
                    try connection.forEachRow("SELECT 1 / (n - 3) AS quotient FROM generate_series(1, 9) AS series (n)") { _ in
                        count.countUp()
                    }
                }
            }
            #expect(count.value <= 2)
        }
    }

    @Test func `a statement is compiled once, and the oldest make room`() async throws {
        try await Self.withDatabase(poolSize: 1) { database in
            let count = { @Sendable (connection: any SQLConnection) throws in
                try connection.first(("SELECT count(*) AS number FROM pg_prepared_statements" as SQL).once)?.decode("number", as: Int.self)
            }
            let counts = try await database.read { connection in
                for _ in 0..<5 { _ = try connection.rows("SELECT \(1) AS answer") }
                let one = try count(connection)
                for number in 0..<250 { _ = try connection.rows("SELECT 1 AS \(identifier: "answer \(number)")") }
                return [one, try count(connection)]
            }
            #expect(counts == [1, 200])
        }
    }

    @Test func `a statement whose table has changed since is compiled again`() async throws {
        try await Self.withDatabase(poolSize: 1) { database in
            try await database.write { connection in
                try connection.execute("CREATE TABLE sample (id int)")
                try connection.execute("INSERT INTO sample (id) VALUES (7)")
            }
            let read = { @Sendable (connection: any SQLConnection) throws in try connection.first("SELECT id FROM sample")?.value("id") }
            #expect(try await database.read(read) == .integer(7))
            try await database.write { _ = try $0.execute("ALTER TABLE sample ALTER COLUMN id TYPE text") }
            #expect(try await database.read(read) == .text("7"))
            try await database.write { _ = try $0.execute("DEALLOCATE ALL") }
            #expect(try await database.read(read) == .text("7"))
        }
    }

    @Test func `a connection that is cut between transactions is made anew, one under way fails`() async throws {
        try await Self.withDatabase(poolSize: 1) { database in
            try await PrivateCluster.withSchema { configuration in
                let other = PostgresDatabase(configuration)
                let backend = { @Sendable (connection: any SQLConnection) throws in
                    try #require(try connection.first("SELECT pg_backend_pid() AS pid")).decode("pid", as: Int.self)
                }
                let first = try await database.read(backend)
                _ = try await other.read { try $0.first("SELECT pg_terminate_backend(\(first)::int)") }
                let second = try await database.read(backend)
                #expect(first != second)

                let (started, cut) = (AsyncStream.makeStream(of: Void.self), DispatchSemaphore(value: 0))
                async let lost = Result.from {
                    try await database.write { connection in
                        _ = try backend(connection)
                        started.continuation.finish()
                        _ = cut.wait(timeout: .now() + 10)
                        _ = try backend(connection)
                    }
                }
                for await _ in started.stream {}
                _ = try await other.read { try $0.first("SELECT pg_terminate_backend(\(second)::int)") }
                cut.signal()
                let outcome = await lost
                let error = #expect(throws: SQLError.self) { try outcome.get() }
                #expect(error?.kind == .io && error?.message.contains("lost") == true)
                #expect(try await database.read(backend) != second)
            }
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
        let began = ContinuousClock.now
        let error = await #expect(throws: SQLError.self) { try await database.read { _ in } }
        #expect(error?.kind == .cannotOpen)
        #expect(error?.message.contains("/nowhere-at-all") == true && error?.message.contains("hemligt") == false)
        #expect(ContinuousClock.now - began < .seconds(5))
    }
}
