public import Foundation
public import Funding
public import Storage

/// Where what documents hold lies: outside the database, each content once a desk, under its SHA-256.
///
/// `DESK/ab/abcdef…`. Desks have folders of their own, so that none can tell by a trick what another holds, and a desk's go with it.
public struct DocumentFolder: Sendable {
    /// What is being received and made lies here; a backup passes over it.
    static let unfinished = ".unfinished"

    public let url: URL

    public init(_ url: URL) {
        self.url = url
    }

    /// Where nothing can be kept, for tests that need no documents.
    public static let nowhere = DocumentFolder(URL(filePath: "/dev/null/documents"))

    /// The file of a content. It is there unless it has been disposed of, or the folder is damaged.
    public func file(_ digest: String, of desk: MunicipalDesk.ID) -> URL {
        url.appending(path: KeptDocument.path(digest, of: desk))
    }

    /// Everything of a desk's.
    public func folder(of desk: MunicipalDesk.ID) -> URL {
        url.appending(path: KeptDocument.folder(of: desk), directoryHint: .isDirectory)
    }

    /// A new file for this user alone, for what is not yet whole.
    /// - Throws: `DocumentFault`.
    func makeUnfinished() throws(DocumentFault) -> UnfinishedDocument {
        let folder = url.appending(path: Self.unfinished, directoryHint: .isDirectory)
        try make(folder)
        return try UnfinishedDocument(folder.appending(path: UUID().uuidString))
    }

    /// Gives a whole file its place. One that is there already is the same, and stays.
    /// - Throws: `DocumentFault`.
    func keep(_ document: UnfinishedDocument, digest: String, of desk: MunicipalDesk.ID) throws(DocumentFault) {
        let place = file(digest, of: desk)
        let folder = place.deletingLastPathComponent()
        try make(folder)
        // A transaction that is done again finds what it has done.
        guard rename(document.url.path, place.path) == 0 || errno == ENOENT && access(place.path, R_OK) == 0 else {
            throw DocumentFault(errno)
        }
        for folder in [folder, self.folder(of: desk), url] { try Self.settle(folder) }
    }

    /// Writes down that a content is about to be given its place, before a database tells of it. Where the program dies between the two, the
    /// note stays and `contentsInDoubt` tells of it.
    /// - Throws: `DocumentFault`.
    func announce(_ digest: String, of desk: MunicipalDesk.ID) throws(DocumentFault) -> ContentInDoubt {
        let folder = url.appending(path: Self.unfinished, directoryHint: .isDirectory)
        try make(folder)
        let content = ContentInDoubt(
            digest: digest, desk: desk, note: folder.appending(path: "\(digest) \(desk.rawValue) \(UUID().uuidString)"))
        let descriptor = open(content.note.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DocumentFault(errno) }
        close(descriptor)
        try Self.settle(folder)
        return content
    }

    /// Contents that were about to be given their place a day ago or earlier, and of which nobody said how that ended.
    func contentsInDoubt(at now: Date) -> [ContentInDoubt] {
        leftovers(at: now).compactMap { file in
            let parts = file.lastPathComponent.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3 else { return nil }
            return ContentInDoubt(digest: String(parts[0]), desk: MunicipalDesk.ID(String(parts[1])), note: file)
        }
    }

    /// Removes a content for good; one that is not there is gone already.
    func remove(_ digest: String, of desk: MunicipalDesk.ID) throws(DocumentFault) {
        guard unlink(file(digest, of: desk).path) == 0 || errno == ENOENT else { throw DocumentFault(errno) }
    }

    /// Removes all that a desk has here.
    public func removeAll(of desk: MunicipalDesk.ID) throws {
        let folder = folder(of: desk)
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        try FileManager.default.removeItem(at: folder)
    }

    /// Copies all that a desk has here.
    /// - Parameter target: a folder that is not there yet.
    public func copyAll(of desk: MunicipalDesk.ID, to target: URL) throws {
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        let source = folder(of: desk)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: source.path).sorted()) ?? [] {
            try FileManager.default.copyItem(at: source.appending(path: name), to: target.appending(path: name))
        }
    }

    /// Removes what was being received or made when the program died: all that has not been touched for a day.
    func removeLeftovers(at now: Date) {
        let inDoubt = Set(contentsInDoubt(at: now).map(\.note))
        for file in leftovers(at: now) where !inDoubt.contains(file) { try? FileManager.default.removeItem(at: file) }
    }

    /// What has not been touched for a day. Nodes share the folder: what another receives just now is none of them.
    private func leftovers(at now: Date) -> [URL] {
        let folder = url.appending(path: Self.unfinished)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.map { folder.appending(path: $0) }.filter { file in
            let changed = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.modificationDate] as? Date
            return changed.map { $0 < now - 86_400 } ?? false
        }
    }

    private func make(_ folder: URL) throws(DocumentFault) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw DocumentFault(EACCES)
        }
    }

    private static func settle(_ folder: URL) throws(DocumentFault) {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DocumentFault(errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw DocumentFault(errno) }
    }
}

/// The disk refused. It names no file.
public struct DocumentFault: Error, Sendable, CustomStringConvertible {
    public let description: String

    init(_ number: Int32) {
        description = "the folder of documents: " + String(cString: strerror(number))
    }
}
