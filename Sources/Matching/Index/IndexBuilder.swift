public import Foundation
import Funding
public import Language

/// Builds the immutable index of a collection, document by document.
public struct IndexBuilder {
    private struct TermDraft {
        /// Per document: its number, then how often the term stands in each field.
        var occurrences: [UInt32] = []
        var shown: String
    }

    private static let fieldCount = IndexDocument.Field.allCases.count

    private let words: WordAnalysis
    private let weighting: FieldWeighting
    private var terms: [String: TermDraft] = [:]
    private var documents: [(id: String, programme: String, dates: IndexDocument.Dates)] = []
    /// In words, by document and field.
    private var lengths: [UInt32] = []

    public init(words: WordAnalysis, weighting: FieldWeighting = FieldWeighting()) {
        self.words = words
        self.weighting = weighting
    }

    public mutating func add(_ document: IndexDocument) {
        let number = documents.count
        documents.append((document.id, document.programme, document.dates))
        var counts: [String: [UInt32]] = [:]
        var fieldLengths = [UInt32](repeating: 0, count: Self.fieldCount)
        for passage in document.passages {
            for (term, surface) in words.indexTerms(of: passage.text, in: passage.language) {
                counts[term.key, default: [UInt32](repeating: 0, count: Self.fieldCount)][passage.field.rawValue] += 1
                fieldLengths[passage.field.rawValue] += 1
                note(term.key, surface: surface)
            }
        }
        lengths += fieldLengths
        for (key, perField) in counts {
            terms[key]?.occurrences.append(UInt32(number))
            terms[key]?.occurrences += perField
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

    /// The finished index as bytes.
    ///
    /// - Parameter fingerprint: tells later whether the collection has changed since.
    public func build(fingerprint: UInt64) -> Data {
        var names: [UInt8] = []
        var documentRecords: [UInt8] = []
        for document in documents {
            documentRecords.appendLittleEndian(UInt32(names.count))
            names += Array(document.id.utf8)
            documentRecords.appendLittleEndian(UInt32(names.count))
            names += Array(document.programme.utf8)
            documentRecords.appendLittleEndian(document.dates.opens.map { Int32($0.daysSince1970) } ?? IndexLayout.noDay)
            documentRecords.appendLittleEndian(
                document.dates.lastEntry.flatMap { Int64(exactly: $0.timeIntervalSince1970.rounded()) } ?? IndexLayout.noSecond)
        }
        let strengths = strengthsOfFields()
        var termRecords: [UInt8] = []
        var postings: [UInt8] = []
        let keys = terms.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for key in keys {
            guard let draft = terms[key] else { continue }
            termRecords.appendLittleEndian(UInt32(names.count))
            names += Array(key.utf8)
            termRecords.appendLittleEndian(UInt32(names.count))
            names += Array(draft.shown.utf8)
            termRecords.appendLittleEndian(UInt32(draft.occurrences.count / (1 + Self.fieldCount)))
            termRecords.appendLittleEndian(UInt64(postings.count))
            append(draft.occurrences, strengths: strengths, to: &postings)
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

    /// What one occurrence in a field of a document counts, by document and field: the field's weight, less for a longer field.
    private func strengthsOfFields() -> [Double] {
        let averages = (0..<Self.fieldCount).map { field in
            let sum = stride(from: field, to: lengths.count, by: Self.fieldCount).reduce(0.0) { $0 + Double(lengths[$1]) }
            return documents.isEmpty ? 0 : sum / Double(documents.count)
        }
        return lengths.enumerated().map { slot, length in
            let field = slot % Self.fieldCount
            let correction = weighting.lengthCorrection[field]
            let norm = averages[field] > 0 ? 1 - correction + correction * Double(length) / averages[field] : 1
            return weighting.weights[field] / norm
        }
    }

    private func append(_ occurrences: [UInt32], strengths: [Double], to postings: inout [UInt8]) {
        var last = -1
        for start in stride(from: 0, to: occurrences.count, by: 1 + Self.fieldCount) {
            let document = Int(occurrences[start])
            let frequency = (0..<Self.fieldCount).reduce(0.0) { sum, field in
                sum + Double(occurrences[start + 1 + field]) * strengths[document * Self.fieldCount + field]
            }
            postings.appendVariableLength(UInt32(document - last))
            // A quantum of 1/255 is far finer than what the counts themselves can tell.
            postings.append(UInt8(max(1, min(255, (frequency / (weighting.saturation + frequency) * 255).rounded()))))
            last = document
        }
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
