import CLibArchive
import Foundation

/// Goes through an archive's entries from first to last, and refuses what only an attacker would send.
final class ArchiveWalk {
    private static let blockSize = 65_536
    /// POSIX's S_IFREG and S_IFDIR, which libarchive uses on every system.
    private static let (regularFile, folder): (UInt32, UInt32) = (0o100000, 0o040000)

    private let archive: OpaquePointer
    private let input: ImportInput
    private let limits: ArchiveLimits
    private var buffer = [UInt8](repeating: 0, count: ArchiveWalk.blockSize)
    private var entries = 0
    private var total = 0

    /// Opens zip, tar, and plain files, each also packed by gzip, bzip2, xz or zstd. Other filters of libarchive may start programs.
    init(_ input: ImportInput, limits: ArchiveLimits) throws {
        guard let archive = archive_read_new() else { throw ImportRefusal(place: input.name, reason: "no memory") }
        self.archive = archive
        self.input = input
        self.limits = limits
        archive_read_support_filter_gzip(archive)
        archive_read_support_filter_bzip2(archive)
        archive_read_support_filter_xz(archive)
        archive_read_support_filter_zstd(archive)
        archive_read_support_format_zip(archive)
        archive_read_support_format_tar(archive)
        archive_read_support_format_raw(archive)
        archive_read_support_format_empty(archive)
    }

    deinit {
        archive_read_free(archive)
    }

    func forEachEntry(until isEnough: () -> Bool, _ body: (ArchiveEntry) throws -> Void) throws {
        switch input {
        case .file(let file):
            guard archive_read_open_filename(archive, file.path, Self.blockSize) == ARCHIVE_OK else { throw refusal(input.name) }
            try walk(until: isEnough, body)
        case .bytes(let bytes, _):
            try bytes.withUnsafeBytes { raw in
                guard archive_read_open_memory(archive, raw.baseAddress, raw.count) == ARCHIVE_OK else { throw refusal(input.name) }
                try walk(until: isEnough, body)
            }
        }
    }

    private func walk(until isEnough: () -> Bool, _ body: (ArchiveEntry) throws -> Void) throws {
        while !isEnough() {
            var header: OpaquePointer?
            let status = archive_read_next_header(archive, &header)
            if status == ARCHIVE_EOF { return }
            guard status >= ARCHIVE_WARN, let header else { throw refusal(input.name) }
            entries += 1
            guard entries <= limits.entryCount else {
                throw ImportRefusal(place: input.name, reason: "more than \(limits.entryCount) files in the archive")
            }
            if let entry = try entry(header) { try body(entry) }
        }
    }

    /// `nil` for a folder.
    private func entry(_ header: OpaquePointer) throws -> ArchiveEntry? {
        guard archive_format(archive) != ARCHIVE_FORMAT_RAW else {
            let suffix = [".gz", ".bz2", ".xz", ".zst"].first { input.name.lowercased().hasSuffix($0) }
            let name = String(input.name.dropLast(suffix?.count ?? 0))
            return ArchiveEntry(name: name, place: input.name, isWholeInput: true, walk: self)
        }
        let written = archive_entry_pathname_utf8(header) ?? archive_entry_pathname(header)
        let name = written.map { String(cString: $0) } ?? "file \(entries)"
        let place = "\(input.name): \(HTMLText.collapsed(String(name.prefix(200))))"
        guard Self.isWithinFolder(name) else {
            throw ImportRefusal(place: place, reason: "the name leads out of the archive; the whole archive is refused")
        }
        switch archive_entry_filetype(header) {
        case Self.regularFile: return ArchiveEntry(name: name, place: place, walk: self)
        case Self.folder: return nil
        default: throw ImportRefusal(place: place, reason: "a link or device in the archive; the whole archive is refused")
        }
    }

    private static func isWithinFolder(_ name: String) -> Bool {
        let name = name.replacing("\\", with: "/")
        let isAbsolute = name.hasPrefix("/") || name.dropFirst().hasPrefix(":")
        return !isAbsolute && !name.split(separator: "/").contains("..")
    }

    func forEachBlock(at place: String, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
        var size = 0
        while true {
            let count = archive_read_data(archive, &buffer, Self.blockSize)
            guard count >= 0 else { throw refusal(place) }
            guard count > 0 else { return }
            size += count
            total += count
            try checkSize(size, at: place)
            try body(buffer[..<count])
        }
    }

    private func checkSize(_ size: Int, at place: String) throws {
        guard size <= limits.entrySize, total <= limits.totalSize else {
            let limit = size > limits.entrySize ? limits.entrySize : limits.totalSize
            throw ImportRefusal(place: place, reason: "more than \(limit) bytes unpacked")
        }
        guard total > limits.ratioCountsFrom, archive_filter_count(archive) > 1 || archive_format(archive) != ARCHIVE_FORMAT_RAW
        else { return }
        let packed = max(Int(clamping: archive_filter_bytes(archive, -1)), 1)
        guard total / packed <= limits.ratio else {
            throw ImportRefusal(place: place, reason: "unpacks to more than \(limits.ratio) times its size, as only a zip bomb does")
        }
    }

    private func refusal(_ place: String) -> ImportRefusal {
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "unknown error"
        return ImportRefusal(place: place, reason: "cannot be read: \(HTMLText.collapsed(reason))")
    }
}

extension ImportInput {
    /// Calls `body` with each file of an archive in turn, or with a plain or compressed file itself, until there is enough.
    func forEachEntry(
        limits: ArchiveLimits = ArchiveLimits(), until isEnough: () -> Bool = { false }, _ body: (ArchiveEntry) throws -> Void
    ) throws {
        try ArchiveWalk(self, limits: limits).forEachEntry(until: isEnough, body)
    }

    /// Calls `body` with the one file that the input is, or the first of an archive.
    func withFirstEntry(_ body: (ArchiveEntry) throws -> Void) throws {
        var isFound = false
        try forEachEntry(until: { isFound }) { entry in
            isFound = true
            try body(entry)
        }
        guard isFound else { throw ImportRefusal(place: name, reason: "the file is empty") }
    }
}
