import Foundation
import Funding
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import Storage
import Testing

/// A kind of database that the suite runs on. A further database joins by a further case.
enum TestDatabase: String, CaseIterable, Sendable {
    case sqlite, postgres

    /// Those that can be reached where the tests run.
    static var available: [TestDatabase] { allCases.filter { $0 != .postgres || PrivateCluster.isRunning } }

    /// Runs `body` on an empty database of its own, which is removed afterwards.
    @discardableResult
    func withDatabase<Value>(_ body: (any SQLDatabase) async throws -> Value) async throws -> Value {
        switch self {
        case .sqlite:
            try await withTemporaryFolder { folder in
                try await body(try SQLiteDatabase(path: folder.appendingPathComponent("utblick.sqlite").path))
            }
        case .postgres:
            try await PrivateCluster.withSchema { try await body(PostgresDatabase($0)) }
        }
    }

    /// Runs `body` on a migrated database with two desks, both of which it sees: the first wall between them, in each question, is what most
    /// tests are about.
    @discardableResult
    func withStore<Value>(_ body: (Store) async throws -> Value) async throws -> Value {
        try await withDatabase { database in
            let store = try await Store(database, now: .noon).enteringAllDesks()
            try await store.write { connection in
                try DeskStore.ensure(MunicipalDesk(id: "katrineholm", name: "Katrineholm"), on: connection)
                try DeskStore.ensure(MunicipalDesk(id: "flen", name: "Flen"), on: connection)
            }
            return try await body(store)
        }
    }
}

/// Runs `body` with an empty folder, which is removed afterwards.
@discardableResult
func withTemporaryFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("utblick-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}

extension Date {
    /// 2026-11-22 12:00 UTC.
    static let noon = Date(timeIntervalSince1970: 1_795_348_800)
}
