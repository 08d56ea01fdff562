/// The best of many documents that come in the order of their numbers; among equals the earlier stays.
///
/// Sorting all of them to show thirty would cost more than scoring them.
struct BestDocuments {
    private let limit: Int
    /// Best first, at most `limit`.
    private(set) var found: [(document: Int, relevance: Double)] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// What a further document must exceed to be kept; `nil` while there is room.
    var worst: Double? { found.count < limit ? nil : found.last?.relevance ?? .infinity }

    mutating func add(_ document: Int, relevance: Double) {
        guard limit > 0 else { return }
        if found.count == limit {
            guard let worst = found.last, relevance > worst.relevance else { return }
            found.removeLast()
        }
        // Few come after the place it belongs to only when it is a poor one, so the middle is asked first.
        var (low, high) = (0, found.count)
        while low < high {
            let middle = (low + high) / 2
            if found[middle].relevance < relevance { high = middle } else { low = middle + 1 }
        }
        found.insert((document, relevance), at: low)
    }

    /// The documents of the highest values above 0, best first; among equals the earlier first.
    static func best(_ limit: Int, of values: [Float]) -> [Int] {
        var best = BestDocuments(limit: limit)
        for (document, value) in values.enumerated() where value > 0 { best.add(document, relevance: Double(value)) }
        return best.found.map(\.document)
    }
}
