/// A number that is the same for the same text on every machine and in every run, and most likely another for another text.
enum Fingerprint {
    /// FNV-1a, 64 bits.
    static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
