import Foundation
import Funding

/// Turns what an `IndexBuilder` has gathered into the bytes of an index file.
struct IndexWriter {
    private let builder: IndexBuilder
    /// The builder's documents by their new numbers.
    private let order: [Int]

    init(_ builder: IndexBuilder) {
        self.builder = builder
        let documents = builder.documents
        // Two documents of one id stay in the order they came.
        order = documents.indices.sorted { one, other in
            let (left, right) = (documents[one].id.utf8, documents[other].id.utf8)
            return left.lexicographicallyPrecedes(right) || (one < other && !right.lexicographicallyPrecedes(left))
        }
    }

    func data(fingerprint: UInt64) -> Data {
        var names: [UInt8] = []
        let documents = documentRecords(names: &names)
        let (terms, buckets, postings, scales) = termRecords(names: &names)
        var sections: [(name: UInt64, bytes: [UInt8])] = []
        for section in IndexLayout.Section.allCases {
            let bytes =
                switch section {
                case .names: names
                case .docs: documents
                case .terms: terms
                case .buckets: buckets
                case .postings: postings
                case .scales: scales
                }
            sections.append((IndexLayout.packed(section.rawValue) ?? 0, bytes))
        }
        sections += builder.extraSections.map { ($0.name, sorted($0)) }
        return Self.file(of: sections, fingerprint: fingerprint)
    }

    private static func file(of sections: [(name: UInt64, bytes: [UInt8])], fingerprint: UInt64) -> Data {
        var starts: [Int] = []
        var end = IndexLayout.headerSize + sections.count * IndexLayout.sectionSize
        for section in sections {
            let start = (end + IndexLayout.alignment - 1) / IndexLayout.alignment * IndexLayout.alignment
            starts.append(start)
            end = start + section.bytes.count
        }
        var file: [UInt8] = []
        file.reserveCapacity(end)
        file += IndexLayout.magic
        file.appendLittleEndian(UInt64(0))
        file.appendLittleEndian(IndexLayout.version)
        file.appendLittleEndian(UInt32(sections.count))
        file.appendLittleEndian(fingerprint)
        for (section, start) in zip(sections, starts) {
            file.appendLittleEndian(section.name)
            file.appendLittleEndian(UInt64(start))
            file.appendLittleEndian(UInt64(section.bytes.count))
        }
        for (section, start) in zip(sections, starts) {
            file.append(contentsOf: repeatElement(0, count: start - file.count))
            file += section.bytes
        }
        let sum = file.withUnsafeBytes { IndexLayout.checksum(UnsafeRawBufferPointer(rebasing: $0[IndexLayout.checkedFrom...])) }
        withUnsafeBytes(of: sum.littleEndian) { file.replaceSubrange(8..<16, with: $0) }
        return Data(file)
    }

    private func documentRecords(names: inout [UInt8]) -> [UInt8] {
        var records: [UInt8] = []
        for place in order {
            let document = builder.documents[place]
            records.appendLittleEndian(UInt32(names.count))
            names += Array(document.id.utf8)
            records.appendLittleEndian(UInt32(names.count))
            names += Array(document.programme.utf8)
            records.appendLittleEndian(document.dates.opens.map { Int32($0.daysSince1970) } ?? IndexLayout.noDay)
            records.appendLittleEndian(
                document.dates.lastEntry.flatMap { Int64(exactly: $0.timeIntervalSince1970.rounded()) } ?? IndexLayout.noSecond)
        }
        return records
    }

    private func sorted(_ section: IndexBuilder.ExtraSection) -> [UInt8] {
        let size = section.bytesPerDocument
        return size == 0 ? section.bytes : order.flatMap { section.bytes[$0 * size..<($0 + 1) * size] }
    }

    /// What a document's score is multiplied by: less where it holds many rare words strongly. Among titles it is half of the way to the
    /// cosine measure; among long texts, whose length the fields have corrected for, a fifth.
    ///
    /// - Parameter weight: the sum of the squares of what its terms can count.
    private func scale(ofWeight weight: Double) -> Float {
        let isTerse = builder.occurrences.count < TextScoring.fewWords * order.count
        return weight > 0 ? Float(pow(weight, isTerse ? -0.25 : -0.1)) : 1
    }

    // MARK: Terms

    private func termRecords(
        names: inout [UInt8]
    ) -> (terms: [UInt8], buckets: [UInt8], postings: [UInt8], scales: [UInt8]) {
        let terms = builder.terms
        let lists = TermLists(builder, order: order)
        var bucketCount = 1
        while bucketCount < terms.count { bucketCount *= 2 }
        let bucketOfTerm = terms.map { term -> Int in
            var key = term.key
            return key.withUTF8 { IndexLayout.bucket(of: UnsafeRawBufferPointer($0), among: bucketCount) }
        }
        let sorted = terms.indices.sorted { one, other in
            if bucketOfTerm[one] != bucketOfTerm[other] { return bucketOfTerm[one] < bucketOfTerm[other] }
            return terms[one].key.utf8.lexicographicallyPrecedes(terms[other].key.utf8)
        }
        var (records, buckets, postings): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        var weights = [Double](repeating: 0, count: order.count)
        var bucket = 0
        for (position, number) in sorted.enumerated() {
            while bucket <= bucketOfTerm[number] {
                buckets.appendLittleEndian(UInt32(position))
                bucket += 1
            }
            let list = lists.list(of: number)
            records.appendLittleEndian(UInt32(names.count))
            names += Array(terms[number].key.utf8)
            records.appendLittleEndian(UInt32(names.count))
            names += Array(terms[number].shown.utf8)
            records.appendLittleEndian(UInt32(list.documents.count))
            records.appendLittleEndian(UInt64(postings.count))
            let rarity = InverseFrequency.of(Double(list.documents.count), among: order.count)
            for (document, strength) in zip(list.documents, list.strengths) {
                weights[Int(document)] += (rarity * Double(strength) / 255) * (rarity * Double(strength) / 255)
            }
            PostingList.append(documents: list.documents, strengths: list.strengths, among: order.count, to: &postings)
        }
        while bucket <= bucketCount {
            buckets.appendLittleEndian(UInt32(sorted.count))
            bucket += 1
        }
        var scales: [UInt8] = []
        for weight in weights { scales.appendLittleEndian(scale(ofWeight: weight).bitPattern) }
        return (records, buckets, postings, scales)
    }
}

/// The documents of every term, all terms in two long arrays.
private struct TermLists {
    private var starts: [Int]
    private var documents: [UInt32]
    private var strengths: [UInt8]

    init(_ builder: IndexBuilder, order: [Int]) {
        starts = [Int](repeating: 0, count: builder.terms.count + 1)
        documents = [UInt32](repeating: 0, count: builder.occurrences.count)
        strengths = [UInt8](repeating: 0, count: builder.occurrences.count)
        for occurrence in builder.occurrences { starts[Int(occurrence.term) + 1] += 1 }
        for term in builder.terms.indices { starts[term + 1] += starts[term] }
        var next = starts
        let averages = Self.averageLengths(of: builder.documents)
        for (number, place) in order.enumerated() {
            let document = builder.documents[place]
            let weights = Self.weights(of: document.lengths, averages: averages, weighting: builder.weighting)
            for occurrence in builder.occurrences[document.occurrences] {
                let slot = next[Int(occurrence.term)]
                next[Int(occurrence.term)] += 1
                documents[slot] = UInt32(number)
                let frequency = (SIMD4<Double>(occurrence.counts) * weights).sum()
                // A quantum of 1/255 is far finer than what the counts themselves can tell.
                let strength = frequency / (builder.weighting.saturation + frequency) * 255
                strengths[slot] = UInt8(max(1, min(255, strength.rounded())))
            }
        }
    }

    func list(of term: Int) -> (documents: ArraySlice<UInt32>, strengths: ArraySlice<UInt8>) {
        let range = starts[term]..<starts[term + 1]
        return (documents[range], strengths[range])
    }

    private static func averageLengths(of documents: [IndexBuilder.Document]) -> [Double] {
        (0..<IndexBuilder.fieldCount).map { field in
            documents.isEmpty ? 0 : Double(documents.reduce(0) { $0 + $1.lengths[field] }) / Double(documents.count)
        }
    }

    /// What one occurrence in each field of a document counts: the field's weight, less for a longer field.
    private static func weights(of lengths: [Int], averages: [Double], weighting: FieldWeighting) -> SIMD4<Double> {
        var weights = SIMD4<Double>(repeating: 0)
        for field in 0..<IndexBuilder.fieldCount {
            let correction = weighting.lengthCorrection[field]
            let norm = averages[field] > 0 ? 1 - correction + correction * Double(lengths[field]) / averages[field] : 1
            weights[field] = weighting.weights[field] / norm
        }
        return weights
    }
}

extension [UInt8] {
    mutating func appendLittleEndian(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    /// Seven bits a byte, the lowest first, the top bit set on all but the last.
    mutating func appendVariableLength(_ number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}
