import Foundation
import PostgresDatabase
import SQLCore
import Testing

/// The PostgreSQL server that `Tools/with-postgres` starts beside the tests.
enum PrivateCluster {
    /// The folder of its socket; without one the tests on PostgreSQL are skipped.
    static let folder = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"]

    static var isRunning: Bool { folder != nil }

    static let notice: Comment = "there is no PostgreSQL: UTBLICK_TEST_POSTGRES is not set; make test sets it"

    private static let administration = Result { PostgresDatabase(try configuration(user: "postgres")) }
    /// The role that owns the tests' tables, which `Tools/with-postgres` makes: not a superuser, before whom no wall stands.
    private static let owner = "utblick"

    /// - Parameter options: further keywords of libpq.
    static func configuration(_ options: String = "", user: String = owner, passwordFile: String? = nil) throws
        -> PostgresConfiguration
    {
        let folder = try #require(folder, "UTBLICK_TEST_POSTGRES is not set: Tools/with-postgres sets it")
        return try PostgresConfiguration(
            connectionString: "host=\(folder) dbname=postgres user=\(user) \(options)", passwordFile: passwordFile)
    }

    /// Runs `body` with a schema of its own in front, which is removed afterwards with all that it holds.
    static func withSchema<Value>(_ body: (PostgresConfiguration) async throws -> Value) async throws -> Value {
        let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        let administration = try administration.get()
        _ = try await administration.write {
            try $0.execute(("CREATE SCHEMA \(identifier: schema) AUTHORIZATION \(identifier: owner)" as SQL).once)
        }
        let outcome = await Result.from { try await body(try configuration("options=-csearch_path=\(schema)")) }
        _ = try await administration.write { try $0.execute(("DROP SCHEMA \(identifier: schema) CASCADE" as SQL).once) }
        return try outcome.get()
    }
}

extension Result where Failure == any Error {
    /// What `body` came to.
    static func from(_ body: () async throws -> Success) async -> Self {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }
}
