import Foundation
import Moving
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import Storage
import Testing

/// A kind of database that is moved.
enum MovingPlace: String, CaseIterable, Sendable {
    case sqlite, postgres

    /// The folder of the socket of the server that `Tools/with-postgres` starts.
    static let server = ProcessInfo.processInfo.environment["UTBLICK_TEST_POSTGRES"]
    static let notice: Comment = "there is no PostgreSQL: UTBLICK_TEST_POSTGRES is not set; make test sets it"

    static var available: [MovingPlace] { allCases.filter { $0 != .postgres || server != nil } }

    /// Runs `body` with the address of an empty database of its own, which is removed afterwards.
    @discardableResult
    func withAddress<Value>(_ body: (DatabaseAddress) async throws -> Value) async throws -> Value {
        switch self {
        case .sqlite: try await withFolder { try await body(.sqlite(path: $0.appending(path: "utblick.sqlite").path)) }
        case .postgres: try await Self.withPostgres { try await body(try DatabaseAddress($0)) }
        }
    }

    /// Runs `body` with the connection string of an empty database.
    @discardableResult
    static func withPostgres<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let server = try #require(server)
        let name = "moving_" + UUID().uuidString.lowercased().replacing("-", with: "")
        try psql(server, "CREATE DATABASE \(name) TEMPLATE template0 OWNER utblick")
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body("host=\(server) dbname=\(name) user=utblick"))
        } catch {
            outcome = .failure(error)
        }
        try psql(server, "DROP DATABASE \(name) WITH (FORCE)")
        return try outcome.get()
    }

    /// What cannot be said in a transaction.
    private static func psql(_ server: String, _ statement: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["psql", "-q", "-X", "-h", server, "-U", "postgres", "-d", "postgres", "-c", statement]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "psql: \(statement)")
    }
}

/// Runs `body` with an empty folder, which is removed afterwards.
@discardableResult
func withFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "utblick-moving-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}

/// The fault that `body` ends with.
func fault(_ body: () async throws -> Void) async throws -> MovingFault {
    do {
        try await body()
    } catch let fault as MovingFault {
        return fault
    }
    Issue.record("nothing was refused")
    throw CancellationError()
}

extension Date {
    /// 2026-11-22 12:00 UTC.
    static let noon = Date(timeIntervalSince1970: 1_795_348_800)
}
