public import Foundation
public import Language

/// The immutable index of a collection, mapped from its file; reading it tokenises nothing.
public struct SearchIndex: Sendable {
    /// Why a file cannot serve as the index; the remedy is always to build it anew.
    public enum Unusable: Error, Sendable, Hashable {
        case missing, damaged
        /// Written by another version of Utblick.
        case otherVersion
        /// Built from another state of the catalogue and the calls.
        case stale
    }

    let data: Data
    public let documentCount: Int
    let termCount: Int
    public let fingerprint: UInt64
    /// By document: what its score is multiplied by.
    let scales: [Float]
    private let sections: IndexSections
    private let bucketCount: Int

    /// Maps a file.
    ///
    /// - Parameter fingerprint: what it must have been built from.
    public init(file: URL, fingerprint: UInt64) throws(Unusable) {
        guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else { throw .missing }
        let index = try SearchIndex(data: data)
        guard index.fingerprint == fingerprint else { throw .stale }
        self = index
    }

    /// Takes an index as `IndexBuilder` made it, after checking that it is whole.
    public init(data: Data) throws(Unusable) {
        guard data.count >= IndexLayout.headerSize, data.starts(with: IndexLayout.magic) else { throw .damaged }
        let header = data.withUnsafeBytes { bytes in
            (
                checksum: bytes.number(at: 8, as: UInt64.self), version: bytes.number(at: 16, as: UInt32.self),
                fingerprint: bytes.number(at: 24, as: UInt64.self)
            )
        }
        guard header.version == IndexLayout.version else { throw .otherVersion }
        let (sum, sections) = data.withUnsafeBytes { bytes in
            (IndexLayout.checksum(UnsafeRawBufferPointer(rebasing: bytes[IndexLayout.checkedFrom...])), IndexSections(of: bytes))
        }
        guard sum == header.checksum, let sections else { throw .damaged }
        self.data = data
        self.sections = sections
        fingerprint = header.fingerprint
        documentCount = sections.documents.count / IndexLayout.documentSize
        termCount = sections.terms.count / IndexLayout.termSize
        bucketCount = sections.buckets.count / IndexLayout.bucketSize - 1
        scales = data.withUnsafeBytes { bytes in
            stride(from: sections.scales.lowerBound, to: sections.scales.upperBound, by: IndexLayout.scaleSize)
                .map { Float(bitPattern: bytes.number(at: $0, as: UInt32.self)) }
        }
    }

    // MARK: Documents

    /// The document's id, as it was added. Documents are numbered in the order of their ids.
    public func id(of document: Int) -> String {
        data.withUnsafeBytes { bytes in
            let record = documentRecord(document)
            return name(from: bytes.number(at: record, as: UInt32.self), to: bytes.number(at: record + 4, as: UInt32.self), in: bytes)
        }
    }

    /// Every document's number by its id.
    var documentsByID: [String: Int] { Dictionary((0..<documentCount).map { (id(of: $0), $0) }) { first, _ in first } }

    /// The programme that a call belongs to; empty where none is known.
    func programme(of document: Int) -> String {
        data.withUnsafeBytes { bytes in
            let record = documentRecord(document)
            let next =
                document + 1 < documentCount
                ? bytes.number(at: record + IndexLayout.documentSize, as: UInt32.self)
                : termCount > 0 ? bytes.number(at: termRecord(0), as: UInt32.self) : UInt32(clamping: sections.names.count)
            return name(from: bytes.number(at: record + 4, as: UInt32.self), to: next, in: bytes)
        }
    }

    /// The first day of a document's call and the last second that an application can be handed in, since 1970; `nil` where the source
    /// gives none.
    func dates(of document: Int) -> (opens: Int?, lastEntry: Int64?) {
        data.withUnsafeBytes { bytes in
            let opens = bytes.number(at: documentRecord(document) + 8, as: Int32.self)
            let lastEntry = bytes.number(at: documentRecord(document) + 12, as: Int64.self)
            return (opens == IndexLayout.noDay ? nil : Int(opens), lastEntry == IndexLayout.noSecond ? nil : lastEntry)
        }
    }

    private func documentRecord(_ document: Int) -> Int { sections.documents.lowerBound + document * IndexLayout.documentSize }

    // MARK: Terms

    /// The position of a term in the vocabulary.
    func position(of key: String, in bytes: UnsafeRawBufferPointer) -> Int? {
        var key = key
        return key.withUTF8 { wanted in
            let wanted = UnsafeRawBufferPointer(wanted)
            let record = sections.buckets.lowerBound + IndexLayout.bucket(of: wanted, among: bucketCount) * IndexLayout.bucketSize
            let first = Int(bytes.number(at: record, as: UInt32.self))
            let end = min(termCount, Int(bytes.number(at: record + IndexLayout.bucketSize, as: UInt32.self)))
            guard first < end else { return nil }
            return (first..<end).first { position in
                let range = keyRange(of: position, in: bytes)
                return range.count == wanted.count && UnsafeRawBufferPointer(rebasing: bytes[range]).isEqual(to: wanted)
            }
        }
    }

    /// In how many documents a term stands: what looking it up costs, on any machine.
    public func documentFrequency(of term: IndexTerm) -> Int {
        data.withUnsafeBytes { bytes in position(of: term.key, in: bytes).map { documentFrequency(of: $0, in: bytes) } ?? 0 }
    }

    /// How many terms the documents have, each counted once in each document.
    var postingCount: Int {
        data.withUnsafeBytes { bytes in (0..<termCount).reduce(0) { $0 + documentFrequency(of: $1, in: bytes) } }
    }

    /// In how many documents a term stands.
    func documentFrequency(of position: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        Int(bytes.number(at: termRecord(position) + 8, as: UInt32.self))
    }

    /// The documents of a term.
    func postings(of position: Int, in bytes: UnsafeRawBufferPointer) -> PostingList {
        let start = UInt64(sections.postings.count)
        let first = min(start, bytes.number(at: termRecord(position) + 12, as: UInt64.self))
        let last = position + 1 < termCount ? min(start, bytes.number(at: termRecord(position + 1) + 12, as: UInt64.self)) : start
        let range = sections.postings.lowerBound + Int(first)..<sections.postings.lowerBound + Int(max(first, last))
        return PostingList(
            bytes: UnsafeRawBufferPointer(rebasing: bytes[range]), count: documentFrequency(of: position, in: bytes),
            documentCount: documentCount)
    }

    /// The term's shortest form in the collection, to show a reader.
    func shownForm(of position: Int, in bytes: UnsafeRawBufferPointer) -> String {
        let start = bytes.number(at: termRecord(position) + 4, as: UInt32.self)
        let next =
            position + 1 < termCount
            ? bytes.number(at: termRecord(position + 1), as: UInt32.self) : UInt32(clamping: sections.names.count)
        return name(from: start, to: next, in: bytes)
    }

    /// Every word of one language, in the shortest form met, that stands in at least `count` documents besides `owned`.
    func vocabulary(marked mark: String, inAtLeast count: Int = 1, leavingOut owned: Set<Int> = []) -> [String] {
        data.withUnsafeBytes { bytes in
            (0..<termCount).compactMap { position in
                let key = bytes[keyRange(of: position, in: bytes)]
                // A pair is two words, each in the vocabulary by itself.
                guard documentFrequency(of: position, in: bytes) >= count, key.starts(with: mark.utf8), !key.contains(UInt8(ascii: " ")),
                    documentFrequency(of: position, leavingOut: owned, in: bytes) >= count
                else { return nil }
                return Token.fold(shownForm(of: position, in: bytes))
            }
        }
    }

    /// Calls `body` with every term's position in the vocabulary and the hash of its key.
    func forEachKeyHash(_ body: (_ position: Int, _ hash: UInt64) -> Void) {
        data.withUnsafeBytes { bytes in
            for position in 0..<termCount {
                body(position, ByteHash.hash(UnsafeRawBufferPointer(rebasing: bytes[keyRange(of: position, in: bytes)])))
            }
        }
    }

    private func termRecord(_ position: Int) -> Int { sections.terms.lowerBound + position * IndexLayout.termSize }

    // MARK: Further sections

    /// The bytes of a section that was added to the builder by `addSection(named:bytes:)`; `nil` where there is none.
    public func section<Result>(named name: String, _ read: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result? {
        guard let packed = IndexLayout.packed(name), let range = sections.others[packed] else { return nil }
        return try data.withUnsafeBytes { try read(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    /// The rows of a section that was added by `addSection(named:bytesPerDocument:rows:)`: those of document 0, then those of 1, and so on.
    /// `nil` where there is none, or its size does not fit.
    public func rows<Result>(
        named name: String, bytesPerDocument: Int, _ read: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result? {
        guard let packed = IndexLayout.packed(name), let range = sections.others[packed],
            range.count == bytesPerDocument.multipliedReportingOverflow(by: documentCount).partialValue
        else { return nil }
        return try section(named: name, read)
    }

    // MARK: Names

    func keyRange(of position: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
        nameRange(
            from: bytes.number(at: termRecord(position), as: UInt32.self), to: bytes.number(at: termRecord(position) + 4, as: UInt32.self))
    }

    private func nameRange(from start: UInt32, to end: UInt32) -> Range<Int> {
        let first = min(sections.names.lowerBound + Int(start), sections.names.upperBound)
        return first..<max(first, min(sections.names.lowerBound + Int(end), sections.names.upperBound))
    }

    private func name(from start: UInt32, to end: UInt32, in bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes[nameRange(from: start, to: end)], as: UTF8.self)
    }
}

extension UnsafeRawBufferPointer {
    /// Whether both hold the same bytes; as many are known to be there.
    func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
        guard let one = baseAddress, let another = other.baseAddress, count == other.count else { return count == other.count }
        return memcmp(one, another, count) == 0
    }

    /// A little-endian number; 0 where the file ends before it, so that a damaged file cannot crash a reader.
    func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) -> Number {
        guard offset >= 0, offset + MemoryLayout<Number>.size <= count else { return 0 }
        return Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
    }
}
