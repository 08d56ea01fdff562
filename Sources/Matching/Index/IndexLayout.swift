import Language

/// The index file's layout. All numbers are little-endian.
///
/// A header (magic 8 bytes, checksum 8, version 4, number of sections 4, fingerprint 8) is followed by a table of sections: name of
/// 8 ASCII bytes filled up with zeros, start in the file, length. Sections begin at multiples of `alignment`, in the order of the table.
///
/// | section | holds |
/// |---|---|
/// | `names` | the ids, programmes, keys and shown forms, UTF-8 |
/// | `docs` | per document, sorted by id: start of its id and of its programme in the names, its opening as a day since 1970, and its last entry as a second since 1970 |
/// | `terms` | per term, sorted by bucket and key: start of its key and of its shown form in the names, document frequency, start of its postings |
/// | `buckets` | per bucket of the keys' hashes, and once more at the end: the first of its terms |
/// | `postings` | see `PostingList` |
/// | `scales` | per document, what its score is multiplied by, Float32 |
/// | any other | whatever the builder was handed, such as a row of bytes for each document |
enum IndexLayout {
    static let magic: [UInt8] = Array("UTBLKIDX".utf8)
    /// Grows with every change of the layout or of how words are analysed, so that an older file is built anew.
    static let version: UInt32 = 5
    static let headerSize = 32
    static let sectionSize = 24
    /// Everything after the checksum is checked.
    static let checkedFrom = 16
    static let alignment = 64

    static let documentSize = 4 + 4 + 4 + 8
    static let termSize = 4 + 4 + 4 + 8
    static let bucketSize = 4
    static let scaleSize = 4
    /// Stands for a date that the source does not give.
    static let noDay = Int32.min
    static let noSecond = Int64.min

    enum Section: String, CaseIterable {
        case names, docs, terms, buckets, postings, scales
    }

    /// A section's name as it stands in the table; `nil` where it is empty, too long or not ASCII.
    static func packed(_ name: String) -> UInt64? {
        guard (1...8).contains(name.utf8.count), name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return name.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The bucket of a key among a power of two of buckets: the lowest bits of its hash.
    static func bucket(of key: UnsafeRawBufferPointer, among buckets: Int) -> Int {
        Int(truncatingIfNeeded: ByteHash.hash(key)) & (buckets - 1)
    }

    /// Four hashes side by side, so that no multiplication waits for the one before: several bytes a cycle.
    ///
    /// Each step is reversible, so one changed word always changes the sum.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
        var lanes = SIMD4<UInt64>(1, 2, 3, 4)
        let whole = bytes.count / 32 * 32
        func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 {
            let product = (lane ^ word) &* prime
            return product ^ product >> 29
        }
        for offset in stride(from: 0, to: whole, by: 32) {
            for lane in 0..<4 {
                let word = bytes.loadUnaligned(fromByteOffset: offset + 8 * lane, as: UInt64.self).littleEndian
                lanes[lane] = mix(lanes[lane], word)
            }
        }
        var sum = (0..<4).reduce(UInt64(bytes.count)) { mix($0, lanes[$1]) }
        for offset in whole..<bytes.count { sum = mix(sum, UInt64(bytes[offset])) }
        return sum
    }
}
