import Foundation
import SQLCore
import Storage

/// Reads every document of a place that is in use, and holds it against what the database tells.
public struct VerifyDocuments: Sendable {
    private static let blockSize = 1 << 18

    private let place: DataPlace

    public init(_ place: DataPlace) {
        self.place = place
    }

    /// - Throws: `MovingFault`; `SQLError`.
    public func run(progress: @escaping @Sendable (String) -> Void = { _ in }) async throws -> DocumentCheck {
        try DataPlace.refuseUnfinishedRestore(in: place.folder)
        try place.database.requireExisting()
        let database = try place.database.openForMoving()
        let documents = try await Self.documents(in: database)
        var bytes = 0
        // One that hangs on many cases is read once.
        var known: [String: (Int, String)?] = [:]
        let check = try DocumentCheck(documents) { path in
            if let found = known[path] { return found }
            let found = try content(of: path) { bytes += $0 }
            progress("reading the documents: \(bytes >> 20) MB")
            known[path] = .some(found)
            return found
        }
        guard !check.isWhole else { return check }
        // What was disposed of meanwhile is no fault.
        let still = Set(try await Self.documents(in: database))
        return DocumentCheck(documents.filter(still.contains)) { known[$0] ?? nil }
    }

    private static func documents(in database: any SQLDatabase) async throws -> [KeptDocument] {
        let dialect = database.dialect
        return try await database.read { connection in
            try UnfinishedCopy.refuse(on: connection, in: dialect)
            try Schema.enterAllDesks(on: connection, in: dialect)
            return try KeptDocument.all(in: try Schema.numbers(on: connection, in: dialect), on: connection)
        }
    }

    /// - Throws: `MovingFault` where a file is there and cannot be read.
    private func content(of path: String, read: (Int) -> Void) throws -> (size: Int, digest: String)? {
        let file = place.folder.appending(path: BackupName.documents).appending(path: path)
        let descriptor = open(file.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(errno) else { throw Self.unreadable(errno) }
            return nil
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var (digest, size) = (Digest(), 0)
        do {
            while let block = try handle.read(upToCount: Self.blockSize), !block.isEmpty {
                digest.add(block)
                size += block.count
                read(block.count)
            }
        } catch {
            throw Self.unreadable(EIO)
        }
        return (size, digest.text)
    }

    /// It names no file: what it is called is what it holds.
    private static func unreadable(_ number: Int32) -> MovingFault {
        MovingFault.system("Cannot read a document", number)
    }
}
