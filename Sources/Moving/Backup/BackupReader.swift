import CLibArchive
import Foundation

/// Reads a backup from its first byte to its last, and holds it against its manifest.
struct BackupReader {
    private static let blockSize = 1 << 18
    private static let largestManifest = 512 << 20

    let file: URL

    /// Hands over every file of the backup, block by block, and returns the manifest when all is as it says.
    /// - Parameter receive: gets the name and the next bytes; an empty block begins each file.
    /// - Throws: `MovingFault`, of kind `unusable` where it is no whole backup; what `receive` throws.
    func read(_ receive: (_ name: String, _ block: ArraySlice<UInt8>) throws -> Void) throws -> BackupManifest {
        try readToTheLastByte()
        var parts: [BackupManifest.Part] = []
        var names: Set<String> = []
        var manifest: BackupManifest?
        try withArchive(archive_read_support_format_tar) { archive in
            var header: OpaquePointer?
            while try isThere(archive_read_next_header(archive, &header), archive), let header {
                guard manifest == nil else { throw incomplete("something follows the manifest") }
                let name = try name(of: header)
                guard names.insert(name).inserted else { throw incomplete("\(name) is there twice") }
                if name == BackupName.manifest {
                    manifest = try readManifest(archive)
                } else {
                    parts.append(try readPart(name, archive, receive))
                }
            }
        }
        guard let manifest else { throw incomplete("its end is missing") }
        try compare(parts, with: manifest)
        return manifest
    }

    /// An archive's own end does not tell whether the packed file is whole to its last byte; unpacking all of it does.
    private func readToTheLastByte() throws {
        try withArchive(archive_read_support_format_raw) { archive in
            var header: OpaquePointer?
            guard try isThere(archive_read_next_header(archive, &header), archive) else { throw incomplete("it is empty") }
            guard archive_filter_code(archive, 0) == ARCHIVE_FILTER_ZSTD else { throw incomplete("it is not packed by zstd") }
            try forEachBlock(archive) { _ in }
        }
    }

    private func withArchive(_ support: (OpaquePointer) -> Int32, _ body: (OpaquePointer) throws -> Void) throws {
        guard let archive = archive_read_new() else { throw MovingFault(.failed, "There is no memory for an archive.") }
        defer { archive_read_free(archive) }
        archive_read_support_filter_zstd(archive)
        _ = support(archive)
        guard archive_read_open_filename(archive, file.path, Self.blockSize) == ARCHIVE_OK else {
            let number = archive_errno(archive)
            if number == EIO { throw MovingFault.system("Cannot read \(file.path)", number) }
            guard [ENOENT, EACCES, EISDIR].contains(number) else { throw fault(archive) }
            throw MovingFault(.unusable, "Cannot read \(file.path): \(String(cString: strerror(number))). Give the file of a backup.")
        }
        try body(archive)
    }

    private func readPart(
        _ name: String, _ archive: OpaquePointer, _ receive: (String, ArraySlice<UInt8>) throws -> Void
    ) throws -> BackupManifest.Part {
        var digest = Digest()
        var size = 0
        try receive(name, [])
        try forEachBlock(archive) { block in
            digest.add(block)
            size += block.count
            try receive(name, block)
        }
        return BackupManifest.Part(name: name, size: size, sha256: digest.text)
    }

    private func readManifest(_ archive: OpaquePointer) throws -> BackupManifest {
        var content = Data()
        try forEachBlock(archive) { block in
            guard content.count + block.count <= Self.largestManifest else { throw incomplete("its manifest is too large") }
            content.append(contentsOf: block)
        }
        guard let manifest = try? BackupManifest.reading(content) else { throw incomplete("its manifest cannot be read") }
        guard manifest.format == BackupManifest.currentFormat else {
            throw MovingFault(.unusable, "\(file.path) was made by another version of Utblick (form \(manifest.format)). Use that version.")
        }
        return manifest
    }

    private func compare(_ parts: [BackupManifest.Part], with manifest: BackupManifest) throws(MovingFault) {
        guard parts.map(\.name) == manifest.parts.map(\.name) else { throw incomplete("its files are not those of its manifest") }
        for (part, stated) in zip(parts, manifest.parts) where part != stated {
            throw incomplete("\(part.name) is damaged: its checksum is not the one in the manifest")
        }
        guard parts.contains(where: { $0.name == BackupName.database(manifest.database) }) else { throw incomplete("it holds no database") }
    }

    private func name(of header: OpaquePointer) throws(MovingFault) -> String {
        let name = archive_entry_pathname(header).flatMap { String(validatingCString: $0) } ?? ""
        let isLink = archive_entry_hardlink(header) != nil || archive_entry_symlink(header) != nil
        guard archive_entry_filetype(header) == BackupWriter.plainFile, !isLink, BackupName.isAllowed(name) else {
            let shown = String(name.unicodeScalars.prefix(100).map { $0.value < 32 ? "?" : Character($0) })
            throw MovingFault(.unusable, "\(file.path) holds “\(shown)”, which no backup of Utblick's does. Nothing was taken from it.")
        }
        return name
    }

    private func forEachBlock(_ archive: OpaquePointer, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
        var buffer = [UInt8](repeating: 0, count: Self.blockSize)
        while true {
            let count = archive_read_data(archive, &buffer, buffer.count)
            guard count >= 0 else { throw fault(archive) }
            if count == 0 { return }
            try body(buffer[..<count])
        }
    }

    private func isThere(_ status: Int32, _ archive: OpaquePointer) throws(MovingFault) -> Bool {
        if status == ARCHIVE_EOF { return false }
        guard status >= ARCHIVE_WARN else { throw fault(archive) }
        return true
    }

    private func fault(_ archive: OpaquePointer) -> MovingFault {
        incomplete(archive_error_string(archive).map { String(cString: $0) } ?? "it cannot be unpacked")
    }

    private func incomplete(_ reason: String) -> MovingFault {
        MovingFault(.unusable, "\(file.path) is no whole backup: \(reason). Do not rely on it; take another.")
    }
}
