/// What every document of a collection scores, summed concept by concept in whole numbers.
///
/// Whole numbers give the same sum in any order, and eight of them fit where two fractions would: the loops below are made for the
/// compiler to turn into vector instructions.
struct ScoreSums {
    /// A term of a concept: its documents, and what the concept counts by it, in 65,535ths of what could be attained.
    typealias Term = (list: PostingList, factor: UInt16)

    /// By document number.
    private(set) var totals: [UInt16]
    /// What the concept under way gives each document; all 0 between concepts.
    private var best: [UInt16]

    init(documentCount: Int) {
        totals = [UInt16](repeating: 0, count: documentCount)
        best = totals
    }

    /// What a term that stands in a document as strongly as `strength` gives it.
    @inline(__always)
    static func value(_ strength: UInt8, _ factor: UInt16) -> UInt16 {
        UInt16(truncatingIfNeeded: (UInt32(strength) &* UInt32(factor)) &>> 8)
    }

    /// Adds what a concept gives each document: the best of its terms there.
    mutating func add(_ terms: [Term]) {
        totals.withUnsafeMutableBufferPointer { totals in
            if terms.count == 1 {
                Self.add(terms[0], to: totals)
            } else if !terms.isEmpty {
                best.withUnsafeMutableBufferPointer { Self.addBest(of: terms, to: totals, using: $0) }
            }
        }
    }

    private static func add(_ term: Term, to totals: UnsafeMutableBufferPointer<UInt16>) {
        let factor = term.factor
        guard let dense = term.list.dense else {
            term.list.forEach { totals[$0] &+= value($1, factor) }
            return
        }
        for document in 0..<min(totals.count, dense.count) { totals[document] &+= value(dense[document], factor) }
    }

    private static func addBest(
        of terms: [Term], to totals: UnsafeMutableBufferPointer<UInt16>, using best: UnsafeMutableBufferPointer<UInt16>
    ) {
        let postings = terms.reduce(0) { $0 + $1.list.count }
        if postings * 8 < totals.count {
            // What a better term adds is what it has over the best before.
            for (list, factor) in terms {
                list.forEach { document, strength in
                    let gain = max(best[document], value(strength, factor)) &- best[document]
                    totals[document] &+= gain
                    best[document] &+= gain
                }
            }
            for (list, _) in terms { list.forEach { document, _ in best[document] = 0 } }
            return
        }
        for (list, factor) in terms {
            guard let dense = list.dense else {
                list.forEach { best[$0] = max(best[$0], value($1, factor)) }
                continue
            }
            for document in 0..<min(best.count, dense.count) { best[document] = max(best[document], value(dense[document], factor)) }
        }
        for document in 0..<min(totals.count, best.count) {
            totals[document] &+= best[document]
            best[document] = 0
        }
    }
}
