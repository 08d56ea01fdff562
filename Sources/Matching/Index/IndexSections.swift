/// Where the sections of an index file lie.
struct IndexSections: Sendable {
    let names: Range<Int>
    let documents: Range<Int>
    let terms: Range<Int>
    let buckets: Range<Int>
    let postings: Range<Int>
    let scales: Range<Int>
    /// Those that the index itself does not need, by their packed names.
    let others: [UInt64: Range<Int>]

    /// `nil` where the table makes no sense or a section is missing.
    init?(of file: UnsafeRawBufferPointer) {
        let count = Int(file.number(at: 20, as: UInt32.self))
        var end = IndexLayout.headerSize + count * IndexLayout.sectionSize
        guard end <= file.count else { return nil }
        var found: [UInt64: Range<Int>] = [:]
        for place in 0..<count {
            let record = IndexLayout.headerSize + place * IndexLayout.sectionSize
            let start = file.number(at: record + 8, as: UInt64.self)
            let length = file.number(at: record + 16, as: UInt64.self)
            guard start <= UInt64(file.count), length <= UInt64(file.count) - start, Int(start) >= end else { return nil }
            end = Int(start + length)
            guard found.updateValue(Int(start)..<end, forKey: file.number(at: record, as: UInt64.self)) == nil else { return nil }
        }
        func taken(_ section: IndexLayout.Section, rows size: Int = 1) -> Range<Int>? {
            guard let range = IndexLayout.packed(section.rawValue).flatMap({ found.removeValue(forKey: $0) }) else { return nil }
            return range.count % size == 0 ? range : nil
        }
        guard let names = taken(.names), let documents = taken(.docs, rows: IndexLayout.documentSize),
            let terms = taken(.terms, rows: IndexLayout.termSize), let buckets = taken(.buckets, rows: IndexLayout.bucketSize),
            let postings = taken(.postings), let scales = taken(.scales, rows: IndexLayout.scaleSize),
            scales.count / IndexLayout.scaleSize == documents.count / IndexLayout.documentSize
        else { return nil }
        let bucketCount = buckets.count / IndexLayout.bucketSize - 1
        guard bucketCount > 0, bucketCount & (bucketCount - 1) == 0 else { return nil }
        self.names = names
        self.documents = documents
        self.terms = terms
        self.buckets = buckets
        self.postings = postings
        self.scales = scales
        others = found
    }
}
