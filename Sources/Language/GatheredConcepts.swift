/// Concepts on their way: repeats are counted, not listed again.
struct GatheredConcepts {
    private struct Draft {
        var surface: Substring
        var factor: Double
        /// How often it was said; a word of the title counts more than once.
        var count: Double
        var alternatives: [Concept.Alternative]
    }

    private var positions: [String: Int] = [:]
    private var drafts: [Draft] = []

    private let titleEnd: String.Index?

    /// - Parameter titleEnd: where the title of the text ends, if it has one.
    init(expecting count: Int, titleEnd: String.Index? = nil) {
        self.titleEnd = titleEnd
        positions.reserveCapacity(count)
        drafts.reserveCapacity(count)
    }

    /// - Parameter alternatives: each term once; where there are none, nothing is added.
    mutating func add(key: String, surface: Substring, factor: Double, alternatives: [Concept.Alternative]) {
        guard !alternatives.isEmpty else { return }
        let count = titleEnd.map { surface.startIndex < $0 } == true ? Self.inTitle : 1
        guard let position = positions[key] else {
            positions[key] = drafts.count
            drafts.append(Draft(surface: surface, factor: factor, count: count, alternatives: alternatives))
            return
        }
        drafts[position].count += count
        if factor > drafts[position].factor {
            // The word itself says more than the compound that it was first met in.
            drafts[position].factor = factor
            drafts[position].surface = surface
            drafts[position].alternatives = Concept.Alternative.best(of: alternatives + drafts[position].alternatives)
        }
    }

    /// A word of the title says as much as this many of the text's.
    private static let inTitle = 2.5
    /// How soon repeats stop counting.
    private static let saturation = 3.0

    var concepts: [Concept] {
        drafts.map { draft in
            // A word said three times matters more than one said once, but not three times as much.
            let repeats = draft.count * (1 + Self.saturation) / (draft.count + Self.saturation)
            return Concept(surface: String(draft.surface), weight: draft.factor * repeats, alternatives: draft.alternatives)
        }
    }
}
