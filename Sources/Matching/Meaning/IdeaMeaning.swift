import Foundation
import Language

/// The direction of an idea among meanings.
struct IdeaMeaning {
    /// Of length 1, in 127ths.
    let direction: [Int16]
    /// What the sum of the words' vectors was divided by.
    private let length: Float
    private let vectors: WordVectors

    /// `nil` where no concept is known.
    init?(of sought: SoughtTerms, vectors: WordVectors) {
        var whole = [Float](repeating: 0, count: vectors.dimension)
        for concept in sought.weights.indices { Self.add(concept, of: sought, vectors: vectors, to: &whole) }
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
    private static func add(_ concept: Int, of sought: SoughtTerms, vectors: WordVectors, to sum: inout [Float]) -> Bool {
        let terms = sought.terms(of: concept)
        var weights: Float = 0
        for term in terms where term.places.vector >= 0 { weights += Float(term.weight) }
        guard weights > 0 else { return false }
        let share = Float(sought.weights[concept]) / max(1, weights)
        for term in terms where term.places.vector >= 0 {
            vectors.addAsked(Int(term.places.vector), times: share * Float(term.weight), to: &sum)
        }
        return true
    }

    /// What each concept adds to the cosines with a few documents' directions; for each document they sum to it, but for rounding.
    ///
    /// - Parameter rows: a direction for each document, one after another.
    /// - Returns: by document and concept.
    func contributions(of sought: SoughtTerms, to rows: [UInt8]) -> [[Float]] {
        let documents = rows.count / vectors.dimension
        var contributions = [[Float]](repeating: [Float](repeating: 0, count: sought.weights.count), count: documents)
        var part = [Float](repeating: 0, count: vectors.dimension)
        rows.withUnsafeBytes { rows in
            for concept in sought.weights.indices {
                for index in part.indices { part[index] = 0 }
                guard Self.add(concept, of: sought, vectors: vectors, to: &part) else { continue }
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
