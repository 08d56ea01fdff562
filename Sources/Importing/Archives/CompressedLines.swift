import CLibArchive
public import Foundation

/// The lines of a text file, plain or compressed (gzip, xz, zstd …), read through libarchive in bounded memory.
public struct CompressedLines {
    /// Why a file cannot be read; the description names the file and what libarchive said.
    public struct Unreadable: Error, CustomStringConvertible {
        public let file: String
        public let reason: String
        public var description: String { "cannot read \(file): \(reason)" }
    }

    private static let blockSize = 65_536
    private static let longestLine = 64 << 20

    /// Calls `body` with each line, without its line feed, in order.
    public static func forEach(in file: URL, _ body: (Data) throws -> Void) throws {
        guard let archive = archive_read_new() else { throw Unreadable(file: file.lastPathComponent, reason: "no memory") }
        defer { archive_read_free(archive) }
        func unreadable() -> Unreadable {
            Unreadable(file: file.path, reason: archive_error_string(archive).map { String(cString: $0) } ?? "unknown error")
        }
        archive_read_support_filter_all(archive)
        archive_read_support_format_raw(archive)
        archive_read_support_format_empty(archive)
        guard archive_read_open_filename(archive, file.path, blockSize) == ARCHIVE_OK else { throw unreadable() }
        var entry: OpaquePointer?
        let status = archive_read_next_header(archive, &entry)
        guard status != ARCHIVE_EOF else { return }
        guard status == ARCHIVE_OK else { throw unreadable() }
        var buffer = [UInt8](repeating: 0, count: blockSize)
        var line = Data()
        while true {
            let count = archive_read_data(archive, &buffer, blockSize)
            guard count >= 0 else { throw unreadable() }
            guard count > 0 else { break }
            var rest = buffer[..<count]
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                line.append(contentsOf: rest[..<end])
                try body(line)
                line.removeAll(keepingCapacity: true)
                rest = rest[(end + 1)...]
            }
            line.append(contentsOf: rest)
            guard line.count <= longestLine else { throw Unreadable(file: file.path, reason: "a line longer than 64 MB") }
        }
        if !line.isEmpty { try body(line) }
    }
}
