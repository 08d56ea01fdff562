import Foundation

/// The bytes of a package.
final class ArchiveSource {
    private static let blockSize = 1 << 18

    private let descriptor: Int32
    let length: Int

    init(_ file: URL) throws(ArchiveFault) {
        descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system("Cannot read \(file.path)", errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ArchiveFault("\(file.path) is no file.")
        }
        length = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// So many bytes as there are in a range.
    func bytes(in range: Range<Int>) throws(ArchiveFault) -> [UInt8] {
        let wanted = range.clamped(to: 0..<length)
        var bytes = [UInt8](repeating: 0, count: wanted.count)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(wanted.lowerBound + done))
            }
            guard count >= 0 else { throw .system("Cannot read the package", errno) }
            if count == 0 { throw ArchiveFault("The package was cut while it was read.") }
            done += count
        }
        return bytes
    }

    func forEachBlock(in range: Range<Int>, _ body: (ArraySlice<UInt8>) -> Void) throws(ArchiveFault) {
        var place = range.lowerBound
        while place < range.upperBound {
            let end = min(place + Self.blockSize, range.upperBound)
            body(try bytes(in: place..<end)[...])
            place = end
        }
    }
}
