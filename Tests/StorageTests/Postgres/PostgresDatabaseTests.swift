import Foundation
import PostgresDatabase
import SQLCore
import Testing

/// Statements, and what only a server can say about them.
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
}
