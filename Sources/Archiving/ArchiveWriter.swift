public import Foundation

/// Writes a package: a ZIP archive of the form of `StoredZip`, with the sums of all files last.
public final class ArchiveWriter {
    private static let blockSize = 1 << 18

    private let descriptor: Int32
    private var entries: [(entry: StoredZip.Entry, offset: Int)] = []
    private var sums = ""
    private var position = 0

    /// - Parameter url: a file that is there and empty.
    public init(_ url: URL) throws(ArchiveFault) {
        descriptor = open(url.path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system("Cannot write the package", errno) }
    }

    deinit { close(descriptor) }

    /// Adds a file of bytes.
    public func add(_ bytes: [UInt8], as name: String) throws(ArchiveFault) {
        _ = try add(name) { write throws(ArchiveFault) in try write(bytes[...]) }
    }

    /// Adds a file as it is on the disk.
    /// - Returns: its SHA-256, by which the caller knows whether it is the right one.
    public func add(_ file: URL, as name: String) throws(ArchiveFault) -> String {
        let source = open(file.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard source >= 0 else { throw .system("Cannot read a document", errno) }
        defer { close(source) }
        return try add(name) { write throws(ArchiveFault) in
            var buffer = [UInt8](repeating: 0, count: Self.blockSize)
            while true {
                let count = read(source, &buffer, buffer.count)
                guard count >= 0 else { throw .system("Cannot read a document", errno) }
                if count == 0 { return }
                try write(buffer[..<count])
            }
        }
    }

    /// Ends the package; returns when it is on the disk.
    public func finish() throws(ArchiveFault) {
        try add(Array(sums.utf8), as: ArchiveName.sums)
        let listOffset = position
        for (entry, offset) in entries { try append(StoredZip.centralHeader(of: entry, at: offset)[...]) }
        let list = position - listOffset
        try append(StoredZip.end(count: entries.count, listLength: list, listOffset: listOffset)[...])
        guard position <= StoredZip.greatestLength, entries.count <= StoredZip.greatestCount else {
            throw ArchiveFault("The package would be larger than 4 GiB, or hold more than 65,535 files.")
        }
        guard fsync(descriptor) == 0 else { throw .system("Cannot write the package", errno) }
    }

    private func add(
        _ name: String, _ content: ((ArraySlice<UInt8>) throws(ArchiveFault) -> Void) throws(ArchiveFault) -> Void
    ) throws(ArchiveFault) -> String {
        let offset = position
        var entry = StoredZip.Entry(name: name)
        // The place is kept for what is only known at the end.
        try append(StoredZip.localHeader(of: entry)[...])
        var sum = Checksum()
        try content { bytes throws(ArchiveFault) in
            sum.add(bytes)
            try self.append(bytes)
        }
        entry.size = sum.size
        entry.crc = sum.crc
        try write(StoredZip.localHeader(of: entry)[...], at: offset)
        entries.append((entry, offset))
        sums += "\(sum.sha256)  \(name)\n"
        return sum.sha256
    }

    private func append(_ bytes: ArraySlice<UInt8>) throws(ArchiveFault) {
        guard bytes.count <= StoredZip.greatestLength - position else {
            throw ArchiveFault("The package would be larger than 4 GiB, which its form has no room for.")
        }
        try write(bytes, at: position)
        position += bytes.count
    }

    private func write(_ bytes: ArraySlice<UInt8>, at offset: Int) throws(ArchiveFault) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(offset + done))
            }
            guard count > 0 || errno == EINTR else { throw .system("Cannot write the package", errno) }
            done += max(count, 0)
        }
    }
}
