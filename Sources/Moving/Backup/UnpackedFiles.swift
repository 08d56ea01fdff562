import Foundation

/// Files that are unpacked one after the other, each made anew for this user alone.
final class UnpackedFiles {
    /// Where a file of the backup goes; `nil` where it is not kept.
    private let destination: (String) -> URL?
    private var current: (name: String, file: FileHandle?)?
    private var written: [URL] = []

    init(_ destination: @escaping (String) -> URL?) {
        self.destination = destination
    }

    /// Takes the next bytes of a file; those of one come together.
    func receive(_ name: String, _ block: ArraySlice<UInt8>) throws {
        if current?.name != name {
            try finish()
            current = (name, try destination(name).map(make))
        }
        guard let file = current?.file, !block.isEmpty else { return }
        do {
            try file.write(contentsOf: block)
        } catch {
            throw Self.noRoom(name)
        }
    }

    /// Ends all; returns when they and their names are on the disk.
    func settle() throws {
        try finish()
        for folder in Set(written.map { $0.deletingLastPathComponent() }) { try Disk.settle(folder) }
    }

    private func finish() throws {
        guard let (name, file) = current, let file else { return }
        current = nil
        do {
            try file.synchronize()
            try file.close()
        } catch {
            throw Self.noRoom(name)
        }
    }

    private static func noRoom(_ name: String) -> MovingFault {
        MovingFault(.failed, "Cannot unpack \(name): there may be no room on the disk.")
    }

    private func make(_ url: URL) throws -> FileHandle {
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw MovingFault(.unusable, "Cannot make a folder for \(url.path). The backup may be none of Utblick's.")
        }
        let descriptor = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw MovingFault.system("Cannot make \(url.path)", errno) }
        written.append(url)
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
