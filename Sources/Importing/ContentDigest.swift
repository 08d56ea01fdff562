import Foundation

/// A short fingerprint of content, to see whether it has changed. It guards against chance, not against an adversary.
enum ContentDigest {
    /// FNV-1a in 64 bits (draft-eastlake-fnv), as sixteen hexadecimal digits.
    static func hexadecimal(ofBytes bytes: some Sequence<UInt8>) -> String {
        let digits = String(hash(ofBytes: bytes), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The same as a number.
    static func hash(ofBytes bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash ^= UInt64(byte)
            hash &*= 0x0000_0100_0000_01b3
        }
        return hash
    }

    /// The digest of a value's JSON with its keys in order.
    static func hexadecimal(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .secondsSince1970
        // Byte by byte, Data's own iterator takes longer than the hashing.
        return try encoder.encode(value).withUnsafeBytes { hexadecimal(ofBytes: $0) }
    }
}
