import CZlib
import Casework

/// What a file of a package is known by, worked out as its bytes come.
struct Checksum {
    private(set) var crc: UInt32 = 0
    private(set) var size = 0
    private var digest = SHA256()

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        digest.add(bytes)
        size += bytes.count
        bytes.withUnsafeBufferPointer { crc = UInt32(truncatingIfNeeded: crc32(UInt(crc), $0.baseAddress, UInt32(clamping: $0.count))) }
    }

    var sha256: String { digest.text }
}
