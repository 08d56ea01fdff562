/// The documents that a term stands in, and how strongly, 1…255, as they lie in the file.
///
/// A term that stands in a quarter of the documents or more has a byte for each document, 0 where it does not stand. Any other has
/// the distances of its documents from the one before, seven bits a byte, the lowest first, and then all the strengths. In front of
/// them stand, where there are more than `blockSize`, the last document before each further block and where that block's distances
/// begin, counted from the first distance.
struct PostingList {
    static let blockSize = 128
    private static let skipSize = 8

    /// The list alone.
    private let bytes: UnsafeRawBufferPointer
    let count: Int
    private let documentCount: Int

    /// What it takes to go through the list of a term that stands in `count` documents, in postings of a list that is not dense: a vector
    /// loop takes a dozen documents in the time of one such.
    static func cost(of count: Int, among documents: Int) -> Int { isDense(count, among: documents) ? documents / 12 : count }

    static func isDense(_ count: Int, among documents: Int) -> Bool { count * 4 >= documents }

    /// - Parameter bytes: may be anything: a list too short for its count is empty.
    init(bytes: UnsafeRawBufferPointer, count: Int, documentCount: Int) {
        let isDense = Self.isDense(count, among: documentCount)
        let least = isDense ? documentCount : Self.skipBytes(of: count) + 2 * count
        let isWhole = count <= documentCount && bytes.count >= least
        self.bytes = isWhole ? bytes : UnsafeRawBufferPointer(start: nil, count: 0)
        self.count = isWhole ? count : 0
        self.documentCount = documentCount
    }

    /// A byte for each document, 0 where the term does not stand; `nil` of a term in few documents.
    var dense: UnsafeBufferPointer<UInt8>? {
        guard count > 0, Self.isDense(count, among: documentCount) else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[..<documentCount]).assumingMemoryBound(to: UInt8.self)
    }

    /// Calls `body` with every document of a term in few documents, in order, and how strongly the term stands in it.
    @inline(__always)
    func forEach(_ body: (_ document: Int, _ strength: UInt8) -> Void) {
        guard count > 0 else { return }
        let strengths = bytes.count - count
        var offset = Self.skipBytes(of: count)
        var document = -1
        var place = 0
        while place < count {
            // Mostly eight distances of one byte each follow.
            if place + 8 <= count, offset + 8 <= strengths {
                let eight = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
                if eight & 0x8080_8080_8080_8080 == 0 {
                    var rest = eight
                    guard document + Self.sum(eight) < documentCount, eight & 0xFF > 0 || document >= 0 else { return }
                    let some = bytes.loadUnaligned(fromByteOffset: strengths + place, as: UInt64.self).littleEndian
                    for step in 0..<8 {
                        document += Int(rest & 0xFF)
                        rest >>= 8
                        body(document, UInt8(truncatingIfNeeded: some >> UInt64(8 * step)))
                    }
                    offset += 8
                    place += 8
                    continue
                }
            }
            guard let distance = distance(at: &offset, before: strengths) else { return }
            document += distance
            // The checksum has vouched for the file; the bounds hold whatever it says.
            guard document >= 0, document < documentCount else { return }
            body(document, bytes[strengths + place])
            place += 1
        }
    }

    /// Calls `body` with every document of a term, in order.
    func forEachDocument(_ body: (Int) -> Void) {
        guard let dense else { return forEach { document, _ in body(document) } }
        for (document, strength) in dense.enumerated() where strength > 0 { body(document) }
    }

    /// How strongly the term stands in a document, 0 where it does not.
    func strength(in document: Int) -> UInt8 {
        guard document >= 0, document < documentCount, count > 0 else { return 0 }
        if Self.isDense(count, among: documentCount) { return bytes[document] }
        let strengths = bytes.count - count
        let skips = Self.skipBytes(of: count)
        var (block, reached, offset) = (0, -1, skips)
        // The last block that begins after a document before this one.
        var high = skips / Self.skipSize
        while block < high {
            let middle = (block + high + 1) / 2
            let last = Int(bytes.number(at: (middle - 1) * Self.skipSize, as: UInt32.self))
            if last < document {
                block = middle
                reached = last
                offset = skips + Int(bytes.number(at: (middle - 1) * Self.skipSize + 4, as: UInt32.self))
            } else {
                high = middle - 1
            }
        }
        var place = block * Self.blockSize
        let end = min(count, (block + 1) * Self.blockSize)
        // Eight distances of one byte each are passed over at a time while they do not lead that far.
        while place + 8 <= end, offset + 8 <= strengths {
            let eight = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
            let sum = Self.sum(eight)
            guard eight & 0x8080_8080_8080_8080 == 0, reached + sum < document else { break }
            reached += sum
            offset += 8
            place += 8
        }
        while place < end, let distance = distance(at: &offset, before: strengths) {
            reached += distance
            if reached >= document { return reached == document ? bytes[strengths + place] : 0 }
            place += 1
        }
        return 0
    }

    /// The distance that begins at `offset`; `nil` where the distances end.
    @inline(__always)
    private func distance(at offset: inout Int, before end: Int) -> Int? {
        var shift = 0
        var distance = 0
        while offset < end, shift < 32 {
            let byte = bytes[offset]
            offset += 1
            distance |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return distance }
            shift += 7
        }
        return nil
    }

    /// The sum of eight bytes below 128.
    @inline(__always)
    private static func sum(_ eight: UInt64) -> Int {
        let pairs = (eight & 0x00FF_00FF_00FF_00FF) &+ (eight >> 8 & 0x00FF_00FF_00FF_00FF)
        return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }

    private static func skipBytes(of count: Int) -> Int { count == 0 ? 0 : (count - 1) / blockSize * skipSize }

    // MARK: Writing

    /// - Parameters:
    ///   - documents: in order, each once.
    ///   - strengths: as many.
    static func append(documents: ArraySlice<UInt32>, strengths: ArraySlice<UInt8>, among documentCount: Int, to bytes: inout [UInt8]) {
        if isDense(documents.count, among: documentCount) {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: documentCount))
            for (document, strength) in zip(documents, strengths) { bytes[start + Int(document)] = strength }
            return
        }
        var distances: [UInt8] = []
        var last: UInt32?
        for (place, document) in documents.enumerated() {
            if place > 0, place % blockSize == 0 {
                bytes.appendLittleEndian(last ?? 0)
                bytes.appendLittleEndian(UInt32(distances.count))
            }
            // The first stands one further on than its number, as if -1 came before it.
            distances.appendVariableLength(last.map { document - $0 } ?? document + 1)
            last = document
        }
        bytes += distances
        bytes += strengths
    }
}
