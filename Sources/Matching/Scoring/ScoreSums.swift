import CVectorLoops

/// What every document of a collection scores, summed concept by concept in whole numbers.
///
/// Whole numbers give the same sum in any order, and eight of them fit where two fractions would.
struct ScoreSums {
    /// A term of a concept: its documents, and what the concept counts by it, in 65,535ths of what could be attained.
    typealias Term = (list: PostingList, factor: UInt16)

    /// By document number.
    private(set) var totals: [UInt16]
    /// What the concept under way gives each document; all 0 between concepts.
    private var best: [UInt16]
    /// The same for a concept of few documents: above the lowest 16 bits the number of the concept that it was written for.
    private var marked: [UInt32]
    /// The number of the concept under way among those of few documents.
    private var mark: UInt32 = 0

    init(documentCount: Int) {
        totals = [UInt16](repeating: 0, count: documentCount)
        best = totals
        marked = [UInt32](repeating: 0, count: documentCount)
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
            } else if Self.areFew(terms, among: totals.count), mark < Self.lastMark {
                mark += 1
                let mark = mark << 16
                marked.withUnsafeMutableBufferPointer { Self.addBest(of: terms, to: totals, marking: $0, mark) }
            } else {
                best.withUnsafeMutableBufferPointer { Self.addBest(of: terms, to: totals, using: $0) }
            }
        }
    }

    /// Whether going through all documents would cost more than keeping what each has so far.
    private static func areFew(_ terms: [Term], among documents: Int) -> Bool {
        terms.allSatisfy { $0.list.dense == nil } && terms.reduce(0) { $0 + $1.list.count } * 4 < documents
    }

    private static let lastMark: UInt32 = 65_535

    private static func add(_ term: Term, to totals: UnsafeMutableBufferPointer<UInt16>) {
        let factor = term.factor
        guard let dense = term.list.dense else {
            term.list.forEach { totals[$0] &+= value($1, factor) }
            return
        }
        vector_loops_add(totals.baseAddress, dense.baseAddress, factor, min(totals.count, dense.count))
    }

    /// What a better term adds is what it has over the best before.
    private static func addBest(
        of terms: [Term], to totals: UnsafeMutableBufferPointer<UInt16>, marking marked: UnsafeMutableBufferPointer<UInt32>,
        _ mark: UInt32
    ) {
        for (list, factor) in terms {
            list.forEach { document, strength in
                let new = mark | UInt32(value(strength, factor))
                // What an earlier concept left is less than the mark.
                let old = max(marked[document], mark)
                let higher = max(new, old)
                totals[document] &+= UInt16(truncatingIfNeeded: higher &- old)
                marked[document] = higher
            }
        }
    }

    private static func addBest(
        of terms: [Term], to totals: UnsafeMutableBufferPointer<UInt16>, using best: UnsafeMutableBufferPointer<UInt16>
    ) {
        for (list, factor) in terms {
            guard let dense = list.dense else {
                list.forEach { best[$0] = max(best[$0], value($1, factor)) }
                continue
            }
            vector_loops_raise(best.baseAddress, dense.baseAddress, factor, min(best.count, dense.count))
        }
        vector_loops_take(totals.baseAddress, best.baseAddress, min(totals.count, best.count))
    }
}
