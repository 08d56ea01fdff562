import Foundation

/// A running FNV-1a hash of 64 bits over named pieces of data: cheap, and no guard against anybody who means harm.
struct Fingerprint {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in a file's name and content, each ended by a byte that cannot be mistaken for more of it.
    mutating func add(_ data: Data, named name: String) {
        add(name.utf8)
        add(CollectionOfOne(0))
        data.withUnsafeBytes { add($0) }
        add(withUnsafeBytes(of: UInt64(data.count).littleEndian) { Array($0) })
    }

    /// 16 hexadecimal digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
    }
}
