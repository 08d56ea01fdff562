import Funding

/// An English stem with how sure it is that it is meant.
struct WeighedStem: Sendable {
    /// Of a word's translations, only those at least as sure as this are tried in pairs.
    private static let likely = 0.7

    let stem: String
    let weight: Double

    /// The first stems among alternatives that are likely enough.
    static func likely(of alternatives: [Concept.Alternative], atMost count: Int) -> [WeighedStem] {
        alternatives.lazy.compactMap { alternative in
            alternative.weight >= likely
                ? alternative.term.englishStem.map { WeighedStem(stem: String($0), weight: alternative.weight) } : nil
        }.prefix(count).map(\.self)
    }

    /// Each of the first beside each of the second, as terms; a word beside itself is none.
    static func pairs(_ first: [WeighedStem], _ second: [WeighedStem], link: Evidence.Link) -> [Concept.Alternative] {
        Concept.Alternative.best(of: first.flatMap { left in second.compactMap { pair(left, $0, link: link) } })
    }

    /// The two side by side; the index tells how the pair is written.
    static func pair(_ first: WeighedStem, _ second: WeighedStem, link: Evidence.Link) -> Concept.Alternative? {
        guard first.stem != second.stem else { return nil }
        return Concept.Alternative(
            term: .englishPair(first.stem, second.stem), shown: "", weight: first.weight * second.weight, link: link)
    }
}
