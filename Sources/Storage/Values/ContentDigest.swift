import SQLCore

/// A fingerprint of content, to see whether a record differs from the stored one; it is no protection against forgery.
///
/// FNV-1a, 64 bits (Fowler, Noll and Vo; draft-eastlake-fnv): the same on every machine and in every run, unlike Swift's `Hasher`.
struct ContentDigest {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Sixteen hexadecimal digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    static func text(of record: String) -> String {
        var digest = ContentDigest()
        digest.add(record)
        return digest.text
    }

    static func text(of values: some Sequence<SQLValue>) -> String {
        var digest = ContentDigest()
        for value in values { digest.add(value) }
        return digest.text
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes { mix(byte) }
        }
        // A byte that UTF-8 never has ends each part, so that "a", "bc" and "ab", "c" differ.
        mix(0xff)
    }

    private mutating func add(_ value: SQLValue) {
        switch value {
        case .null: mix(0xfe)
        case .integer(let number): add(String(number))
        case .real(let number): add(String(number))
        case .text(let text): add(text)
        case .blob(let bytes):
            for byte in bytes { mix(byte) }
            mix(0xff)
        }
    }

    private mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
