public import Foundation
import Funding
public import Language

/// Builds the immutable index of a collection, document by document.
public struct IndexBuilder {
    private struct TermDraft {
        var postings: [UInt8] = []
        var lastDocument = -1
        var documentCount: UInt32 = 0
        var shown: String
    }

    private let words: WordAnalysis
    private var terms: [String: TermDraft] = [:]
    private var documents: [(id: String, programme: String, dates: IndexDocument.Dates)] = []
    private var lengths: [UInt32] = []

    public init(words: WordAnalysis) {
        self.words = words
    }

    public mutating func add(_ document: IndexDocument) {
        let number = documents.count
        documents.append((document.id, document.programme, document.dates))
        var counts: [String: [UInt8]] = [:]
        var fieldLengths = [UInt32](repeating: 0, count: IndexLayout.fieldCount)
        for passage in document.passages {
            for (term, surface) in words.indexTerms(of: passage.text, in: passage.language) {
                var perField = counts[term.key] ?? [UInt8](repeating: 0, count: IndexLayout.fieldCount)
                if perField[passage.field.rawValue] < .max { perField[passage.field.rawValue] += 1 }
                counts[term.key] = perField
                fieldLengths[passage.field.rawValue] += 1
                note(term.key, surface: surface)
            }
        }
        lengths += fieldLengths
        for (key, perField) in counts {
            appendPosting(of: key, document: number, perField: perField)
        }
    }

    /// The shortest form seen stands for the term on pages: it is nearest to the dictionary form.
    private mutating func note(_ key: String, surface: Substring) {
        if let known = terms[key] {
            if surface.utf8.count < known.shown.utf8.count { terms[key]?.shown = String(surface) }
        } else {
            terms[key] = TermDraft(shown: String(surface))
        }
    }

    private mutating func appendPosting(of key: String, document: Int, perField: [UInt8]) {
        guard var draft = terms[key] else { return }
        // Taken out while it changes, so that its bytes are not copied.
        terms[key] = TermDraft(shown: "")
        draft.postings.appendVariableLength(UInt32(document - draft.lastDocument))
        var mask: UInt8 = 0
        for (field, count) in perField.enumerated() where count > 0 { mask |= 1 << field }
        draft.postings.append(mask)
        draft.postings += perField.filter { $0 > 0 }
        draft.lastDocument = document
        draft.documentCount += 1
        terms[key] = draft
    }

    /// The finished index as bytes.
    ///
    /// - Parameter fingerprint: tells later whether the collection has changed since.
    public func build(fingerprint: UInt64) -> Data {
        var names: [UInt8] = []
        var documentRecords: [UInt8] = []
        for (number, document) in documents.enumerated() {
            documentRecords.appendLittleEndian(UInt32(names.count))
            names += Array(document.id.utf8)
            documentRecords.appendLittleEndian(UInt32(names.count))
            names += Array(document.programme.utf8)
            documentRecords.appendLittleEndian(document.dates.opens.map { Int32($0.daysSince1970) } ?? IndexLayout.noDay)
            documentRecords.appendLittleEndian(
                document.dates.lastEntry.flatMap { Int64(exactly: $0.timeIntervalSince1970.rounded()) } ?? IndexLayout.noSecond)
            for field in 0..<IndexLayout.fieldCount {
                documentRecords.appendLittleEndian(lengths[number * IndexLayout.fieldCount + field])
            }
        }
        var termRecords: [UInt8] = []
        var postings: [UInt8] = []
        let keys = terms.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for key in keys {
            guard let draft = terms[key] else { continue }
            termRecords.appendLittleEndian(UInt32(names.count))
            names += Array(key.utf8)
            termRecords.appendLittleEndian(UInt32(names.count))
            names += Array(draft.shown.utf8)
            termRecords.appendLittleEndian(draft.documentCount)
            termRecords.appendLittleEndian(UInt64(postings.count))
            postings += draft.postings
        }
        var body = documentRecords + termRecords
        let namesStart = IndexLayout.headerSize + body.count
        body += names
        let postingsStart = IndexLayout.headerSize + body.count
        body += postings
        var header = IndexLayout.magic
        header.appendLittleEndian(IndexLayout.version)
        header.appendLittleEndian(UInt32(documents.count))
        header.appendLittleEndian(UInt32(keys.count))
        header.appendLittleEndian(UInt32(0))
        header.appendLittleEndian(fingerprint)
        header.appendLittleEndian(body.withUnsafeBytes(IndexLayout.checksum))
        header.appendLittleEndian(UInt64(IndexLayout.headerSize + documentRecords.count))
        header.appendLittleEndian(UInt64(namesStart))
        header.appendLittleEndian(UInt64(postingsStart))
        return Data(header + body)
    }
}

extension [UInt8] {
    fileprivate mutating func appendLittleEndian(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    /// Seven bits a byte, the lowest first, the top bit set on all but the last.
    fileprivate mutating func appendVariableLength(_ number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}
