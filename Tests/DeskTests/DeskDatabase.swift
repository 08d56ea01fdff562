import Foundation
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import Storage

/// A kind of database that the desk's runs are tried on.
enum DeskDatabase: String, CaseIterable, Sendable {
    case sqlite, postgres

    /// The folder of the socket of the server that `Tools/with-postgres` starts.
    private static let server = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"]

    /// Those that can be reached where the tests run.
    static var available: [DeskDatabase] { allCases.filter { $0 != .postgres || server != nil } }

    /// Runs `body` with two stores on one empty database, as two programs have, and removes the database afterwards.
    func withStores(_ body: (Store, Store) async throws -> Void) async throws {
        switch self {
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-desk-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let file = folder.appending(path: "utblick.sqlite").path
            try await body(
                try await Store(SQLiteDatabase(path: file), now: Date()), try await Store(SQLiteDatabase(path: file), now: Date()))
        case .postgres:
            let schema = "desk_" + UUID().uuidString.lowercased().replacing("-", with: "")
            let address = "host=\(Self.server ?? "") dbname=utblick user=utblick"
            let administration = PostgresDatabase(try PostgresConfiguration(connectionString: address, passwordFile: nil))
            _ = try await administration.write { try $0.execute(("CREATE SCHEMA \(identifier: schema)" as SQL).once) }
            let own = try PostgresConfiguration(connectionString: "\(address) options=-csearch_path=\(schema)", passwordFile: nil)
            let outcome = await Result.of {
                try await body(
                    try await Store(PostgresDatabase(own), now: Date()), try await Store(PostgresDatabase(own), now: Date()))
            }
            _ = try await administration.write { try $0.execute(("DROP SCHEMA \(identifier: schema) CASCADE" as SQL).once) }
            try outcome.get()
        }
    }
}

extension Result where Failure == any Error {
    fileprivate static func of(_ body: () async throws -> Success) async -> Self {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }
}
