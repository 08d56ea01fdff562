import Foundation

/// A short fingerprint of content, to see whether it has changed. It guards against chance, not against an adversary.
///
/// FNV-1a in 64 bits (draft-eastlake-fnv), as sixteen hexadecimal digits.
struct ContentDigest {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    var hexadecimal: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Adds a field, or that there is none; bytes that UTF-8 never has keep "a", "bc" and "ab", "c" apart, and an empty text from none.
    mutating func add(_ text: String?) {
        guard var text else { return mix(0xfe) }
        text.withUTF8 { bytes in
            for byte in bytes { mix(byte) }
        }
        mix(0xff)
    }

    /// Adds a number, or that there is none.
    mutating func add(_ number: Int?) { add(number.map { String($0) }) }

    private mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    static func hexadecimal(ofBytes bytes: some Sequence<UInt8>) -> String { of(bytes).hexadecimal }

    /// The same as a number.
    static func hash(ofBytes bytes: some Sequence<UInt8>) -> UInt64 { of(bytes).state }

    /// The digest of a value's JSON with its keys in order.
    static func hexadecimal(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .secondsSince1970
        // Byte by byte, Data's own iterator takes longer than the hashing.
        return try encoder.encode(value).withUnsafeBytes { hexadecimal(ofBytes: $0) }
    }

    private static func of(_ bytes: some Sequence<UInt8>) -> ContentDigest {
        var digest = ContentDigest()
        for byte in bytes { digest.mix(byte) }
        return digest
    }
}
