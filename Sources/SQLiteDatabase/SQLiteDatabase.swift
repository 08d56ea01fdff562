import Foundation
import GRDB
public import SQLCore

/// A SQLite file: one writer, many readers, write-ahead log, foreign keys enforced.
public struct SQLiteDatabase: SQLDatabase {
    let pool: DatabasePool

    public var dialect: Dialect { .sqlite }

    /// Opens the file, or creates it where there is none; its folder must exist and be writable.
    /// - Throws: `SQLError` of kind `cannotOpen`, `corrupt` (not a database), `io` (read-only) or `busy`.
    public init(path: String) throws(SQLError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isFolder = ObjCBool(false)
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw SQLError(.cannotOpen, "the folder of the database does not exist: \(folder)")
        }
        // The write-ahead log is a second file, so that write permission on the database file alone is not enough.
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw SQLError(.cannotOpen, "no permission to write in the database's folder: \(folder)")
        }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.label = "utblick"
        // With less, a power cut may take back what somebody has been told is kept.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
        } catch {
            let fault = SQLError(error)
            throw SQLError(fault.kind, "cannot open \(path) as a database: \(fault.message)")
        }
    }

    public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await translated { try await pool.read { try body(SQLiteConnection(database: $0)) } }
    }

    public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await translated { try await pool.write { try body(SQLiteConnection(database: $0)) } }
    }

    /// Runs `work` with GRDB's errors as the seam's.
    private func translated<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as SQLError where error.kind == .cancelled {
            throw CancellationError()
        } catch let error as DatabaseError {
            throw SQLError(error)
        }
    }
}
