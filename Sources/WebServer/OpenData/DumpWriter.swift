import CZlib
import Foundation

/// Writes a file twice, as it is and gzipped, in blocks: a table of all projects is larger than what one wants in memory.
struct DumpWriter: ~Copyable {
    /// The disk is full or cannot be written to, or zlib has no memory.
    struct Fault: Error {}

    private static let blockSize = 1 << 16

    private let plain: FileHandle
    private let compressed: FileHandle
    // zlib keeps a pointer to it, so that it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var pending: [UInt8] = []

    /// - Throws: `Fault`.
    init(plain: URL, compressed: URL) throws(Fault) {
        let handles = (try Self.made(plain), try Self.made(compressed))
        stream = try Self.begunStream()
        (self.plain, self.compressed) = handles
        pending.reserveCapacity(2 * Self.blockSize)
    }

    private static func made(_ file: URL) throws(Fault) -> FileHandle {
        guard FileManager.default.createFile(atPath: file.path, contents: nil), let handle = try? FileHandle(forWritingTo: file) else {
            throw Fault()
        }
        return handle
    }

    private static func begunStream() throws(Fault) -> UnsafeMutablePointer<z_stream> {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard utblick_gzip_begin(stream, 6) == Z_OK else {
            stream.deallocate()
            throw Fault()
        }
        return stream
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        try? plain.close()
        try? compressed.close()
    }

    mutating func write(_ bytes: [UInt8]) throws {
        pending += bytes
        if pending.count >= Self.blockSize { try flush(Z_NO_FLUSH) }
    }

    /// Writes what is left; nothing may follow.
    mutating func finish() throws { try flush(Z_FINISH) }

    private mutating func flush(_ mode: Int32) throws {
        try plain.write(contentsOf: pending)
        var output = [UInt8](repeating: 0, count: Self.blockSize)
        stream.pointee.avail_in = UInt32(clamping: pending.count)
        try pending.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            var isLeft = true
            while isLeft {
                let count = try output.withUnsafeMutableBufferPointer { output in
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = UInt32(clamping: output.count)
                    let status = deflate(stream, mode)
                    // Z_BUF_ERROR says that there is nothing to do.
                    guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(status) else { throw Fault() }
                    return output.count - Int(stream.pointee.avail_out)
                }
                try compressed.write(contentsOf: output[..<count])
                isLeft = stream.pointee.avail_out == 0
            }
        }
        pending.removeAll(keepingCapacity: true)
    }
}
