public import Foundation
import SQLCore
import SQLiteDatabase
import Storage

/// Proves that a backup is whole: every byte is read, every file held against the manifest, and a SQLite database examined.
public struct VerifyBackup: Sendable {
    private let file: URL

    public init(_ file: URL) {
        self.file = file
    }

    /// - Parameter folder: where room is made for the unpacked database; it exists.
    /// - Throws: `MovingFault`, of kind `unusable` where it is no whole backup.
    public func run(
        temporaryFolder folder: URL = FileManager.default.temporaryDirectory, progress: @escaping @Sendable (String) -> Void = { _ in }
    ) throws -> VerifiedBackup {
        let unpacked = try UnfinishedFolder(folder.appending(path: "utblick-verify-\(UUID().uuidString)"))
        defer { unpacked.remove() }
        let database = BackupName.database(.sqlite)
        let files = UnpackedFiles { $0 == database ? unpacked.url.appending(path: database) : nil }
        var bytes = 0
        let manifest = try BackupReader(file: file).read { name, block in
            bytes += block.count
            progress("reading \(name): \(bytes >> 20) MB")
            try files.receive(name, block)
        }
        try files.settle()
        guard manifest.database == .sqlite else { return VerifiedBackup(manifest, documents: manifest.documents) }
        progress("examining the database")
        return VerifiedBackup(manifest, documents: try Self.examine(unpacked.url.appending(path: database), manifest))
    }

    /// - Returns: the documents that it tells of.
    /// - Throws: `MovingFault` where a database file is damaged, or is another than the manifest tells of.
    static func examine(_ file: URL, _ manifest: BackupManifest) throws -> [KeptDocument] {
        do {
            return try SQLiteDatabase.inspect(path: file.path) { connection in
                let findings = try connection.rows("PRAGMA integrity_check").map { try $0.decode("integrity_check", as: String.self) }
                guard findings == ["ok"] else { throw damaged("SQLite finds it damaged") }
                guard try connection.rows("PRAGMA foreign_key_check").isEmpty else {
                    throw damaged("rows refer to rows that are not there")
                }
                let rows = try DatabaseSnapshot.rows(on: connection, in: .sqlite)
                let migrations = try Schema.numbers(on: connection, in: .sqlite).sorted()
                guard rows == manifest.rows, migrations == manifest.migrations else {
                    throw damaged("it is another database than the manifest tells of")
                }
                return try KeptDocument.all(in: migrations, on: connection)
            }
        } catch let error as SQLError {
            throw damaged("SQLite cannot read it (\(error.kind.rawValue))")
        }
    }

    private static func damaged(_ reason: String) -> MovingFault {
        MovingFault(.unusable, "The database in the backup cannot be relied on: \(reason). Take another backup.")
    }
}
