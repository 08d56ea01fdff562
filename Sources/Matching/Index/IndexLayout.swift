/// The index file's layout. All numbers are little-endian; offsets count bytes from the start of their section.
///
/// | section | holds |
/// |---|---|
/// | header | magic, version, counts, fingerprint, checksum of all that follows, section starts |
/// | documents | per document: start of its id and of its programme in the names, its opening as a day since 1970, and its last entry as a
/// second since 1970 |
/// | terms | per term, sorted by its bytes: start of its key, start of its shown form, document frequency, start of its postings |
/// | names | the ids, keys and shown forms, UTF-8 |
/// | postings | per term: documents in order; each as the distance from the one before, and how strongly the term stands in it, 1…255 |
enum IndexLayout {
    static let magic: [UInt8] = Array("UTBLKIDX".utf8)
    /// Grows with every change of the layout or of how words are analysed, so that an older file is built anew.
    static let version: UInt32 = 2
    /// magic 8, version 4, documents 4, terms 4, spare 4, fingerprint 8, checksum 8, three section starts of 8.
    static let headerSize = 64
    static let documentSize = 4 + 4 + 4 + 8
    /// Stands for a date that the source does not give.
    static let noDay = Int32.min
    static let noSecond = Int64.min
    static let termSize = 4 + 4 + 4 + 8

    /// FNV-1a over eight bytes at a time: fast, and enough to tell a damaged file from a whole one.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        let whole = bytes.count / 8 * 8
        for offset in stride(from: 0, to: whole, by: 8) {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian) &* 0x0000_0100_0000_01B3
        }
        for offset in whole..<bytes.count {
            hash = (hash ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3
        }
        return hash
    }
}
