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
    private let termsStart: Int
    private let namesStart: Int
    private let postingsStart: Int

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
        guard data.count >= IndexLayout.headerSize, Array(data.prefix(8)) == IndexLayout.magic else { throw .damaged }
        let header = data.withUnsafeBytes { bytes in
            (
                version: bytes.number(at: 8, as: UInt32.self), documents: Int(bytes.number(at: 12, as: UInt32.self)),
                terms: Int(bytes.number(at: 16, as: UInt32.self)), fingerprint: bytes.number(at: 24, as: UInt64.self),
                checksum: bytes.number(at: 32, as: UInt64.self), starts: (0..<3).map { bytes.number(at: 40 + 8 * $0, as: UInt64.self) }
            )
        }
        guard header.version == IndexLayout.version else { throw .otherVersion }
        let sum = data.withUnsafeBytes { IndexLayout.checksum(UnsafeRawBufferPointer(rebasing: $0[IndexLayout.headerSize...])) }
        let termsStart = IndexLayout.headerSize + header.documents * IndexLayout.documentSize
        let namesStart = termsStart + header.terms * IndexLayout.termSize
        guard sum == header.checksum, header.starts.allSatisfy({ $0 <= UInt64(data.count) }),
            header.starts[0] == UInt64(termsStart), header.starts[1] == UInt64(namesStart), header.starts[2] >= header.starts[1]
        else { throw .damaged }
        self.data = data
        documentCount = header.documents
        termCount = header.terms
        fingerprint = header.fingerprint
        self.termsStart = termsStart
        self.namesStart = namesStart
        postingsStart = Int(header.starts[2])
    }

    /// The document's id, as it was added.
    public func id(of document: Int) -> String {
        data.withUnsafeBytes { bytes in
            let record = documentRecord(document)
            return name(from: bytes.number(at: record, as: UInt32.self), to: bytes.number(at: record + 4, as: UInt32.self), in: bytes)
        }
    }

    /// The programme that a call belongs to; empty where none is known.
    func programme(of document: Int) -> String {
        data.withUnsafeBytes { bytes in
            let record = documentRecord(document)
            let next =
                document + 1 < documentCount
                ? bytes.number(at: record + IndexLayout.documentSize, as: UInt32.self)
                : termCount > 0 ? bytes.number(at: termsStart, as: UInt32.self) : UInt32(postingsStart - namesStart)
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

    private func documentRecord(_ document: Int) -> Int { IndexLayout.headerSize + document * IndexLayout.documentSize }

    /// The position of a term in the vocabulary.
    func position(of key: String, in bytes: UnsafeRawBufferPointer) -> Int? {
        var key = key
        return key.withUTF8 { wanted in
            var low = 0
            var high = termCount
            while low < high {
                let middle = (low + high) / 2
                let range = keyRange(of: middle, in: bytes)
                let order = Self.compare(UnsafeRawBufferPointer(rebasing: bytes[range]), UnsafeRawBufferPointer(wanted))
                if order == 0 { return middle }
                if order < 0 { low = middle + 1 } else { high = middle }
            }
            return nil
        }
    }

    /// In how many documents a term stands: what looking it up costs, on any machine.
    public func documentFrequency(of term: IndexTerm) -> Int {
        data.withUnsafeBytes { bytes in position(of: term.key, in: bytes).map { documentFrequency(of: $0, in: bytes) } ?? 0 }
    }

    /// In how many documents a term stands.
    func documentFrequency(of position: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        Int(bytes.number(at: termRecord(position) + 8, as: UInt32.self))
    }

    /// The term's shortest form in the collection, to show a reader.
    func shownForm(of position: Int, in bytes: UnsafeRawBufferPointer) -> String {
        let start = bytes.number(at: termRecord(position) + 4, as: UInt32.self)
        let next =
            position + 1 < termCount
            ? bytes.number(at: termRecord(position + 1), as: UInt32.self) : UInt32(postingsStart - namesStart)
        return name(from: start, to: next, in: bytes)
    }

    /// Where a term's postings lie in the file.
    func postings(of position: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
        let start = postingsStart + Int(bytes.number(at: termRecord(position) + 12, as: UInt64.self))
        let end =
            position + 1 < termCount
            ? postingsStart + Int(bytes.number(at: termRecord(position + 1) + 12, as: UInt64.self)) : bytes.count
        return start..<max(start, min(end, bytes.count))
    }

    /// Every word of one language, in the shortest form met, that stands in at least `count` documents.
    func vocabulary(marked mark: String, inAtLeast count: Int = 1) -> [String] {
        data.withUnsafeBytes { bytes in
            (0..<termCount).compactMap { position in
                guard documentFrequency(of: position, in: bytes) >= count, bytes[keyRange(of: position, in: bytes)].starts(with: mark.utf8)
                else { return nil }
                return Token.fold(shownForm(of: position, in: bytes))
            }
        }
    }

    private func termRecord(_ position: Int) -> Int { termsStart + position * IndexLayout.termSize }

    func keyRange(of position: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
        let start = namesStart + Int(bytes.number(at: termRecord(position), as: UInt32.self))
        let end = namesStart + Int(bytes.number(at: termRecord(position) + 4, as: UInt32.self))
        return start..<max(start, min(end, postingsStart))
    }

    private func name(from start: UInt32, to end: UInt32, in bytes: UnsafeRawBufferPointer) -> String {
        let first = min(namesStart + Int(start), postingsStart)
        return String(decoding: bytes[first..<max(first, min(namesStart + Int(end), postingsStart))], as: UTF8.self)
    }

    private static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        for (one, other) in zip(left, right) where one != other { return one < other ? -1 : 1 }
        return left.count - right.count
    }
}

extension UnsafeRawBufferPointer {
    /// A little-endian number; 0 where the file ends before it, so that a damaged file cannot crash a reader.
    func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) -> Number {
        guard offset >= 0, offset + MemoryLayout<Number>.size <= count else { return 0 }
        return Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
    }
}
