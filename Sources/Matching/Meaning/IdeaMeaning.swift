import Foundation
import Language

/// The direction of an idea among meanings.
struct IdeaMeaning {
    /// The terms of a concept that stand in any collection or have a vector.
    typealias Terms = ArraySlice<SoughtTerms.Term>

    /// Of length 1, in 127ths.
    let direction: [Int16]
    /// What the sum of the words' vectors was divided by.
    private let length: Float
    private let vectors: WordVectors

    /// `nil` where no concept is known.
    ///
    /// - Parameters:
    ///   - concepts: the terms of each concept.
    ///   - weights: how much each concept counts.
    init?(of concepts: [Terms], weights: [Double], vectors: WordVectors) {
        var whole = [Float](repeating: 0, count: vectors.dimension)
        for (terms, weight) in zip(concepts, weights) { Self.add(terms, weight: weight, vectors: vectors, to: &whole) }
        let length = whole.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0, length.isFinite else { return nil }
        direction = Meaning.quantised(whole.map { $0 / length }).map(Int16.init)
        self.length = length
        self.vectors = vectors
    }

    /// Adds the mean of what a concept's English words say, by how likely each is meant; nothing where none is known.
    ///
    /// - Returns: whether one is known.
    @discardableResult
    private static func add(_ terms: Terms, weight: Double, vectors: WordVectors, to sum: inout [Float]) -> Bool {
        var weights: Float = 0
        for term in terms where term.places.vector >= 0 { weights += Float(term.weight) }
        guard weights > 0 else { return false }
        let share = Float(weight) / max(1, weights)
        for term in terms where term.places.vector >= 0 {
            vectors.addAsked(Int(term.places.vector), times: share * Float(term.weight), to: &sum)
        }
        return true
    }

    /// How far each concept lies from the direction of all, beside the others: above 1 for those that lie further, 1 where nobody knows.
    func distinctness(of concepts: [Terms], weights: [Double]) -> [Double] {
        let nearest = concepts.map { terms in
            terms.lazy.filter { $0.places.vector >= 0 }.map { vectors.cosine(of: Int($0.places.vector), with: direction) }.max()
        }
        var (sum, whole): (Double, Double) = (0, 0)
        for (cosine, weight) in zip(nearest, weights) {
            guard let cosine else { continue }
            sum += Double(cosine) * weight
            whole += weight
        }
        guard whole > 0 else { return nearest.map { _ in 1 } }
        return nearest.map { cosine in
            cosine.map { max(Self.leastDistinctness, min(Self.greatestDistinctness, 1 - Self.spread * (Double($0) - sum / whole))) } ?? 1
        }
    }

    /// Tried on Swedish texts and their English originals; flat around these.
    private static let spread = 1.5
    private static let leastDistinctness = 0.3
    private static let greatestDistinctness = 1.5

    /// What each concept adds to the cosines with a few documents' directions; for each document they sum to it, but for rounding.
    ///
    /// - Parameters:
    ///   - concepts: the same as the direction was made of, with the same weights.
    ///   - rows: a direction for each document, one after another.
    /// - Returns: by document and concept.
    func contributions(of concepts: [Terms], weights: [Double], to rows: [UInt8]) -> [[Float]] {
        let documents = rows.count / vectors.dimension
        var contributions = [[Float]](repeating: [Float](repeating: 0, count: weights.count), count: documents)
        var part = [Float](repeating: 0, count: vectors.dimension)
        rows.withUnsafeBytes { rows in
            for (concept, terms) in concepts.enumerated() {
                for index in part.indices { part[index] = 0 }
                guard Self.add(terms, weight: weights[concept], vectors: vectors, to: &part) else { continue }
                // In whole numbers as fine as fit, so that one loop serves for every product.
                let greatest = part.reduce(0) { max($0, abs($1)) }
                guard greatest > 0 else { continue }
                let products = Meaning.products(of: part.map { Int16($0 / greatest * Self.finest) }, with: rows)
                let unit = greatest / Self.finest / length / 127
                for document in 0..<documents { contributions[document][concept] = Float(products[document]) * unit }
            }
        }
        return contributions
    }

    /// A product of 1,024 such numbers with bytes still fits 32 bits.
    private static let finest: Float = 16_000
}
