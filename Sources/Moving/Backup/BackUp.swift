public import Foundation
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import Storage

/// Makes a backup: the database at one moment, while it is used, and what else of the data folder must be kept, in one file. The file has its
/// name only when it is whole and on the disk.
public struct BackUp: Sendable {
    /// What is made on the way, SQLite's own journal of the copy among it.
    private static let drafts: Set = ["database", "database-journal", "backup", "pg_dump.errors"]

    private let place: DataPlace
    private let program: String
    private let now: Date

    /// - Parameter program: the version of this program.
    public init(_ place: DataPlace, program: String, now: Date) {
        self.place = place
        self.program = program
        self.now = now
    }

    /// - Parameters:
    ///   - isReplacing: whether a file of that name may go.
    ///   - progress: gets what is being done.
    /// - Throws: `MovingFault`; `SQLError`.
    public func run(
        to file: URL, isReplacing: Bool, progress: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> VerifiedBackup {
        try DataPlace.refuseUnfinishedRestore(in: place.folder)
        try place.database.requireExisting()
        try requireFree(file, isReplacing: isReplacing)
        let unfinished = try UnfinishedFolder(file.appendingPathExtension("unfinished"), leftovers: Self.drafts)
        defer { unfinished.remove() }
        progress("reading the database")
        let (manifest, database) = try await DatabaseSnapshot(place.database, folder: unfinished.url, program: program, now: now).take()
        let draft = unfinished.url.appending(path: "backup")
        let writer = try BackupWriter(path: draft.path)
        try add(database, as: BackupName.database(manifest.database), to: writer, progress)
        // Once it is packed its space is free again for what comes.
        try? FileManager.default.removeItem(at: database)
        if FileManager.default.fileExists(atPath: place.linkKey.path) {
            try add(place.linkKey, as: BackupName.linkKey, to: writer, progress)
        }
        for (file, name) in try documents() { try add(file, as: name, to: writer, progress) }
        try writer.finish(manifest)
        try Disk.move(draft, to: file)
        try Disk.settle(file.deletingLastPathComponent())
        var whole = manifest
        whole.parts = writer.parts
        return VerifiedBackup(whole, documents: whole.documents)
    }

    private func requireFree(_ file: URL, isReplacing: Bool) throws(MovingFault) {
        var isFolder = ObjCBool(false)
        let isThere = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
        if isFolder.boolValue { throw MovingFault(.unusable, "\(file.path) is a folder. Give the name of a file.") }
        if kept.contains(file.resolvingSymlinksInPath().standardizedFileURL) {
            throw MovingFault(.unusable, "\(file.path) is what is to be kept. Give the name of a file for the backup.")
        }
        if isThere, !isReplacing {
            throw MovingFault(
                .unusable, "\(file.path) is there already. Give another name, or --replace to put the new backup in its place.")
        }
        let documents = place.folder.appending(path: BackupName.documents).standardizedFileURL.path
        if file.standardizedFileURL.path.hasPrefix(documents + "/") {
            throw MovingFault(.unusable, "The backup would be among the documents that it holds. Give a name in another folder.")
        }
    }

    /// The files that are in use, and that a backup must never take the place of.
    private var kept: Set<URL> {
        var kept = [place.linkKey]
        if case .sqlite(let path) = place.database { kept += ["", "-wal", "-shm", "-journal"].map { URL(filePath: path + $0) } }
        return Set(kept.map { $0.resolvingSymlinksInPath().standardizedFileURL })
    }

    private func add(_ file: URL, as name: String, to writer: BackupWriter, _ progress: (String) -> Void) throws {
        try writer.add(file, as: name) { progress("packing \(name): \($0 >> 20) MB") }
    }

    /// Every file of the folder of documents, by its name in the backup.
    /// - Throws: `MovingFault` where there is something else than files and folders.
    private func documents() throws -> [(file: URL, name: String)] {
        let folder = place.folder.appending(path: BackupName.documents)
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        var found: [(URL, String)] = []
        while let path = paths.nextObject() as? String {
            let file = folder.appending(path: path)
            // What is being received and made just now.
            if path == ".unfinished" || path.hasPrefix(".unfinished/") { continue }
            if paths.fileAttributes?[.type] as? FileAttributeType != .typeDirectory {
                found.append((file, "\(BackupName.documents)/\(path)"))
            }
        }
        return found.sorted { $0.1 < $1.1 }
    }
}
