import CLibArchive
import Foundation

/// Writes a backup: a tar archive in pax form, packed by zstd.
final class BackupWriter {
    private static let blockSize = 1 << 18
    /// POSIX's S_IFREG, which libarchive uses on every system.
    static let plainFile: UInt32 = 0o100000

    private let archive: OpaquePointer
    private let descriptor: Int32
    private let path: String
    private(set) var parts: [BackupManifest.Part] = []

    /// - Parameter path: a file that does not exist; it is for this user alone.
    init(path: String) throws(MovingFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw MovingFault.system("Cannot make \(path)", errno) }
        guard let archive = archive_write_new() else {
            close(descriptor)
            throw MovingFault(.failed, "There is no memory for an archive.")
        }
        self.archive = archive
        self.descriptor = descriptor
        self.path = path
        // Names are written as the bytes they are: turning them into UTF-8 fails where the process has no locale.
        guard archive_write_add_filter_zstd(archive) == ARCHIVE_OK, archive_write_set_format_pax_restricted(archive) == ARCHIVE_OK,
            archive_write_set_options(archive, "hdrcharset=BINARY") == ARCHIVE_OK
        else { throw MovingFault(.failed, "The library libarchive cannot write tar archives packed by zstd.") }
        guard archive_write_open_fd(archive, descriptor) == ARCHIVE_OK else { throw fault() }
    }

    deinit {
        // Freeing an archive that was not closed closes it, which may write once more: the descriptor goes last.
        archive_write_free(archive)
        close(descriptor)
    }

    /// Adds a file as it is now.
    /// - Throws: `MovingFault`, also when the file is something else than a file or changes meanwhile.
    func add(_ file: URL, as name: String, progress: (_ bytes: Int) -> Void) throws {
        let source = open(file.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard source >= 0 else { throw MovingFault.system("Cannot read \(file.path)", errno) }
        defer { close(source) }
        var status = stat()
        guard fstat(source, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw MovingFault(.failed, "\(file.path) is no plain file; a backup holds files only. Move it away and run the backup again.")
        }
        let size = Int(status.st_size)
        try begin(name, size: size)
        var digest = Digest()
        var buffer = [UInt8](repeating: 0, count: Self.blockSize)
        var done = 0
        while done < size {
            let count = read(source, &buffer, min(buffer.count, size - done))
            guard count >= 0 else { throw MovingFault.system("Cannot read \(file.path)", errno) }
            guard count > 0 else { throw MovingFault(.failed, "\(file.path) was cut while it was read. Run the backup again.") }
            digest.add(buffer[..<count])
            try write(buffer[..<count])
            done += count
            progress(done)
        }
        parts.append(BackupManifest.Part(name: name, size: size, sha256: digest.text))
    }

    /// Adds the manifest and ends the archive; returns when it is on the disk.
    func finish(_ manifest: BackupManifest) throws {
        var manifest = manifest
        manifest.parts = parts
        let content = try manifest.json()
        try begin(BackupName.manifest, size: content.count)
        try write(Array(content)[...])
        guard archive_write_close(archive) == ARCHIVE_OK else { throw fault() }
        guard fsync(descriptor) == 0 else { throw MovingFault.system("Cannot write \(path)", errno) }
    }

    private func begin(_ name: String, size: Int) throws(MovingFault) {
        guard let entry = archive_entry_new() else { throw MovingFault(.failed, "There is no memory for an archive.") }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_filetype(entry, Self.plainFile)
        archive_entry_set_perm(entry, 0o600)
        archive_entry_set_size(entry, Int64(size))
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw fault() }
    }

    private func write(_ bytes: ArraySlice<UInt8>) throws(MovingFault) {
        let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        guard written == bytes.count else { throw fault() }
    }

    private func fault() -> MovingFault {
        let number = archive_errno(archive)
        let reason = number > 0 ? String(cString: strerror(number)) : archive_error_string(archive).map { String(cString: $0) }
        return MovingFault(.failed, "Cannot write \(path): \(reason ?? "unknown error").")
    }
}
