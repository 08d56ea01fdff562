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

    mutating func add(_ document: Int, relevance: Double) {
        guard limit > 0 else { return }
        if found.count == limit {
            guard let worst = found.last, relevance > worst.relevance else { return }
            found.removeLast()
        }
        let place = found.firstIndex { $0.relevance < relevance } ?? found.endIndex
        found.insert((document, relevance), at: place)
    }
}
