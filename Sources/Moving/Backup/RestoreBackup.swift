public import Foundation
import PostgresDatabase
import SQLCore
import Storage

/// Puts a backup back into an empty place: all of it or nothing. What is unpacked is proved before it is put in place; until the last step the
/// place is marked, and no other command takes it for a whole one.
public struct RestoreBackup: Sendable {
    private let file: URL
    private let place: DataPlace

    public init(_ file: URL, to place: DataPlace) {
        self.file = file
        self.place = place
    }

    /// - Throws: `MovingFault`, of kind `unusable` where the place is not empty or the file no whole backup of its kind; `SQLError`.
    public func run(progress: @escaping @Sendable (String) -> Void = { _ in }) async throws -> VerifiedBackup {
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            throw MovingFault(.unusable, "There is no file \(file.path) that can be read.")
        }
        try await requireEmptyPlace()
        var folders: [UnfinishedFolder] = []
        let (staging, databaseStaging): (URL, URL)
        let verified: VerifiedBackup
        do {
            for folder in stagingFolders() { folders.append(try UnfinishedFolder(folder)) }
            guard let first = folders.first?.url, let last = folders.last?.url else { throw CancellationError() }
            (staging, databaseStaging) = (first, last)
            verified = try await unpack(to: staging, database: databaseStaging, progress)
        } catch {
            for folder in folders { folder.remove() }
            throw error
        }
        try putInPlace(from: staging, database: databaseStaging.appending(path: BackupName.database(database)))
        return verified
    }

    /// Unpacks everything, proves it, and loads what is loaded into a server; nothing of the place but that has changed afterwards.
    private func unpack(
        to staging: URL, database databaseStaging: URL, _ progress: @escaping @Sendable (String) -> Void
    ) async throws -> VerifiedBackup {
        let kind = database
        let files = UnpackedFiles { name in
            name == BackupName.database(kind) ? databaseStaging.appending(path: name) : staging.appending(path: name)
        }
        var bytes = 0
        let manifest = try BackupReader(file: file).read { name, block in
            bytes += block.count
            progress("unpacking \(name): \(bytes >> 20) MB")
            try files.receive(name, block)
        }
        try files.settle()
        try requireFitting(manifest)
        let unpacked = databaseStaging.appending(path: BackupName.database(kind))
        switch place.database {
        case .sqlite:
            progress("examining the database")
            return VerifiedBackup(manifest, documents: try VerifyBackup.examine(unpacked, manifest))
        case .postgres(let configuration):
            progress("loading the database")
            return VerifiedBackup(
                manifest, documents: try await load(unpacked, manifest, into: configuration, folder: staging))
        }
    }

    private func putInPlace(from staging: URL, database unpacked: URL) throws {
        for name in [BackupName.linkKey, BackupName.documents] {
            let part = staging.appending(path: name)
            guard FileManager.default.fileExists(atPath: part.path) else { continue }
            try Disk.move(part, to: place.folder.appending(path: name))
        }
        if case .sqlite(let path) = place.database {
            try Disk.move(unpacked, to: URL(filePath: path))
            try Disk.settle(URL(filePath: path).deletingLastPathComponent())
        }
        try Disk.settle(place.folder)
        for folder in stagingFolders() { try FileManager.default.removeItem(at: folder) }
        try Disk.settle(place.folder)
    }

    private var database: BackupManifest.Kind {
        if case .sqlite = place.database { .sqlite } else { .postgres }
    }

    private func requireFitting(_ manifest: BackupManifest) throws(MovingFault) {
        guard manifest.database == database else {
            let (holds, other) = manifest.database == .sqlite ? ("a SQLite file", "a path") : ("a PostgreSQL database", "postgres://…")
            throw MovingFault(
                .unusable,
                "The backup holds \(holds). Restore it as such, with --database \(other); then `utblick copy` moves it. "
                    + "Nothing was changed."
            )
        }
        guard Set(manifest.migrations).isSubset(of: Schema.known) else {
            throw MovingFault(
                .unusable,
                "The backup was made by a newer Utblick (\(manifest.program)). Restore it with that version. Nothing was changed.")
        }
    }

    /// - Returns: the documents that the loaded database tells of.
    private func load(
        _ dump: URL, _ manifest: BackupManifest, into configuration: PostgresConfiguration, folder: URL
    ) async throws -> [KeptDocument] {
        guard let schema = manifest.schema, try await currentSchema() == schema else {
            throw MovingFault(
                .unusable,
                "The backup's tables lie in the schema \(manifest.schema ?? "?"), and the first schema of the target's search_path is "
                    + "another. Make that schema and set search_path. Nothing was changed.")
        }
        try PostgresProgram(
            name: "pg_restore", access: try configuration.programAccess(settings: Schema.settingsForAllDesks), folder: folder
        ).run([
            "--single-transaction", "--no-owner", "--no-privileges", "--schema=\(schema)", dump.path,
        ])
        let (rows, documents) = try await place.database.openForMoving().read { connection in
            try Schema.enterAllDesks(on: connection, in: .postgres)
            return (
                try DatabaseSnapshot.rows(on: connection, in: .postgres),
                try KeptDocument.all(in: manifest.migrations, on: connection)
            )
        }
        guard rows == manifest.rows else {
            throw MovingFault(
                .failed, "After the restore the tables do not have the rows that the manifest tells of. Do not use the database.")
        }
        return documents
    }

    private func currentSchema() async throws -> String? {
        try await place.database.openForMoving().read {
            try $0.first("SELECT current_schema() AS name")?.decode("name", as: String?.self)
        }
    }

    /// Where what is unpacked waits: in the folder it goes to, so that it is only renamed. The database's comes last.
    private func stagingFolders() -> [URL] {
        var folders = [place.folder]
        if case .sqlite(let path) = place.database {
            let folder = URL(filePath: path).deletingLastPathComponent()
            if folder.standardizedFileURL.path != place.folder.standardizedFileURL.path { folders.append(folder) }
        }
        return folders.map { $0.appending(path: DataPlace.unfinishedRestore, directoryHint: .isDirectory) }
    }

    private func requireEmptyPlace() async throws {
        try DataPlace.refuseUnfinishedRestore(in: place.folder)
        do {
            try FileManager.default.createDirectory(
                at: place.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw MovingFault(.failed, "Cannot make the data folder \(place.folder.path).")
        }
        let found = (try? FileManager.default.contentsOfDirectory(atPath: place.folder.path)) ?? []
        guard found.isEmpty else {
            throw MovingFault(
                .unusable,
                "The data folder \(place.folder.path) is not empty: it holds \(found.sorted().prefix(3).joined(separator: ", ")). "
                    + "Move it away, or give another with --data. Nothing was changed."
            )
        }
        switch place.database {
        case .sqlite(let path):
            // A log that was left behind would be played into the restored file.
            for suffix in ["", "-wal", "-shm", "-journal"] where FileManager.default.fileExists(atPath: path + suffix) {
                throw MovingFault(.unusable, "\(path)\(suffix) is there already. Move it away. Nothing was changed.")
            }
        case .postgres:
            let columns = try await place.database.openForMoving().read { try $0.rows(Dialect.postgres.columns) }
            guard columns.isEmpty else {
                throw MovingFault(.unusable, "The database is not empty. Give one without tables. Nothing was changed.")
            }
        }
    }
}
