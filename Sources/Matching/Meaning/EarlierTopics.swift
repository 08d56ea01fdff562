import Foundation

/// What calls of earlier years were about, and what they went on to fund: tells what a new call of few words is likely to fund.
struct EarlierTopics: Sendable {
    /// What earlier calls like a document tell of it.
    struct Likeness {
        /// The direction of what they funded; not of length 1.
        let funded: [Float]
        /// How much they funded, 0…1.
        let size: Float
    }

    /// How many of the nearest count.
    private static let nearest = 10
    /// The smaller, the more the very nearest decide.
    private static let temperature: Float = 0.05

    let dimension: Int
    let sizes: [Float]
    let vectors: [Int8]
    let funded: [Int8]

    /// What the earlier calls nearest to a document tell of it; `nil` where there are none.
    ///
    /// - Parameter meaning: the document's direction, of length 1.
    func likeness(to meaning: [Float]) -> Likeness? {
        guard !sizes.isEmpty, meaning.count == dimension else { return nil }
        let question = Meaning.quantised(meaning)
        let products = Meaning.products(of: question, with: vectors)
        var best = BestDocuments(limit: Self.nearest)
        for (topic, product) in products.enumerated() { best.add(topic, relevance: Double(product)) }
        let nearness = best.found.map { Float($0.relevance) / Meaning.unit }
        let shares = nearness.map { exp(($0 - (nearness.first ?? 0)) / Self.temperature) }
        let whole = shares.reduce(0, +)
        var sum = [Float](repeating: 0, count: dimension)
        var size: Float = 0
        for (share, found) in zip(shares, best.found) {
            size += share / whole * sizes[found.document]
            let row = funded[found.document * dimension..<(found.document + 1) * dimension]
            for (index, value) in row.enumerated() { sum[index] += share / whole * Float(value) / 127 }
        }
        return Likeness(funded: sum, size: size)
    }
}
