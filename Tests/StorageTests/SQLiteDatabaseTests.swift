import Foundation
import Funding
import SQLCore
import SQLiteDatabase
import Storage
import Testing

/// What only a file can do wrong.
struct SQLiteDatabaseTests {
    private func fault(opening path: String) -> SQLError? {
        do {
            _ = try SQLiteDatabase(path: path)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a file that is not a database is refused and left as it was`() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appendingPathComponent("letter.txt")
            let letter = Data(String(repeating: "Bästa kommun! ", count: 500).utf8)
            try letter.write(to: file)
            #expect(fault(opening: file.path)?.kind == .corrupt)
            #expect(try Data(contentsOf: file) == letter)
        }
    }

    @Test func `a folder that does not exist is named`() async throws {
        try await withTemporaryFolder { folder in
            let error = try #require(fault(opening: folder.appendingPathComponent("absent/utblick.sqlite").path))
            #expect(error.kind == .cannotOpen)
            #expect(error.message.contains("absent"))
        }
    }

    @Test func `a folder where the file should be is refused`() async throws {
        try await withTemporaryFolder { folder in
            #expect(fault(opening: folder.path)?.kind == .cannotOpen)
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
    func `a folder without write permission is refused`() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
            let error = try #require(fault(opening: folder.appendingPathComponent("utblick.sqlite").path))
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
            #expect(error.kind == .cannotOpen)
            #expect(error.message.contains("permission"))
        }
    }

    @Test func `what was written is there when the file is opened again`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("utblick.sqlite").path
            for expected in [0, 1] {
                let store = try await Store(try SQLiteDatabase(path: path), now: .noon)
                #expect(try await store.read { try CallStore.count(on: $0) } == expected)
                _ = try await store.write { try CallStore.upsert(Sample.record(Sample.rich), at: .noon, on: $0) }
                #expect(try await store.read { try CallStore.call(Sample.rich.id, on: $0) } == Sample.rich)
            }
        }
    }

    @Test func `the file is set up for one writer beside many readers, with foreign keys`() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase(path: folder.appendingPathComponent("utblick.sqlite").path)
            let settings = try await database.write { connection in
                try ["journal_mode", "foreign_keys", "synchronous"].map { name in
                    try connection.first("PRAGMA \(identifier: name)")?.value(name)
                }
            }
            #expect(settings == [.text("wal"), .integer(1), .integer(1)])
        }
    }
}
