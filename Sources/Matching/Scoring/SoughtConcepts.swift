import Foundation
import Language

/// The concepts of a text of which a term stands in a collection, weighed.
struct SoughtConcepts {
    struct Term {
        /// In the vocabulary.
        let position: Int
        /// The place among the concept's alternatives.
        let alternative: Int
        /// What the term gives a document that is full of it, in 65,535ths of what is attainable.
        let factor: UInt16
    }

    struct Sought {
        /// The concept's place in the idea.
        let number: Int
        /// The concept's weight times its rarity.
        let weight: Double
        /// What a document gets that is full of the concept's best term, at least the weight.
        let full: Double
        /// Places in `terms`.
        let terms: Range<Int>
    }

    /// The concepts that decide a long idea: the rest are its commonest words, which tell documents apart least.
    private static let decidingConcepts = 160

    /// Where a collection is large, the commonest of them are left out when so many postings have been read for the weightier ones...
    private static let mostPostings = 70_000
    /// ...but these are always sought.
    private static let leastConcepts = 48

    /// The weightiest first.
    let concepts: [Sought]
    let terms: [Term]
    /// What a document would score in which every concept is met in full.
    let attainable: Double
    /// The length of the vector of the concepts' weights as a share of `attainable`: 1/√n for n concepts of one weight. Scores divided by it
    /// are cosines, but for the documents' lengths.
    let length: Double
    /// What one of the whole numbers that scores are summed in stands for.
    let unit: Double
    /// The same as a share of `attainable`.
    static let share = 256.0 / 255 / 65_535

    /// - Parameters:
    ///   - collection: what the index was in the table that the terms were looked up in.
    ///   - rarities: by term, its inverse document frequency.
    ///   - factors: what each concept counts for besides; `nil` where all count alike.
    init(
        _ wanted: SoughtTerms, in index: SearchIndex, as collection: TermTable.Collection, rarities: [Float], weightedBy factors: [Double]?,
        _ bytes: UnsafeRawBufferPointer
    ) {
        let documentCount = Double(index.documentCount)
        var found: [Sought] = []
        found.reserveCapacity(wanted.weights.count)
        var standing: [(position: Int, alternative: Int, weight: Double, frequency: Int)] = []
        standing.reserveCapacity(wanted.weights.count * 3)
        for (number, weight) in wanted.weights.enumerated() {
            var documents = 0.0
            let start = standing.count
            for term in wanted.terms(of: number) where term.places[collection] >= 0 {
                let position = term.places[collection]
                let frequency = min(index.documentFrequency(of: position, in: bytes), index.documentCount)
                documents += term.weight * Double(frequency)
                standing.append((position, term.alternative, term.weight, frequency))
            }
            guard standing.count > start else { continue }
            let rarity = InverseFrequency.of(min(documents, documentCount), among: index.documentCount)
            let weight = weight * rarity * (factors?[number] ?? 1)
            var full = weight
            for place in start..<standing.count {
                // A rare translation that is met says more than a common one, which all of them together hide.
                standing[place].weight *= weight * (Double(rarities[standing[place].position]) / rarity).squareRoot()
                full = max(full, standing[place].weight)
            }
            found.append(Sought(number: number, weight: weight, full: full, terms: start..<standing.count))
        }
        found.sort { ($0.weight, $1.number) > ($1.weight, $0.number) }
        let count = Self.decidingCount(of: found) { terms in
            standing[terms].reduce(0) { $0 + PostingList.cost(of: $1.frequency, among: index.documentCount) }
        }
        found.removeLast(found.count - count)
        let attainable = found.reduce(0) { $0 + $1.full }
        var inWholeNumbers = [UInt16](repeating: 0, count: standing.count)
        if attainable > 0 {
            for sought in found {
                for place in sought.terms {
                    inWholeNumbers[place] = UInt16(max(0, min(65_535, standing[place].weight / attainable * 65_535)))
                }
            }
        }
        concepts = found
        terms = zip(standing, inWholeNumbers).map { Term(position: $0.position, alternative: $0.alternative, factor: $1) }
        self.attainable = attainable
        length = attainable > 0 ? found.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot() / attainable : 1
        // The strongest that a term can stand in a document is 255 of 256, so that no product is wider than its factor.
        unit = attainable * Self.share
    }

    /// How many of the weightiest concepts are sought.
    private static func decidingCount(of found: [Sought], cost: (Range<Int>) -> Int) -> Int {
        var read = 0
        for (number, sought) in found.enumerated() {
            read += cost(sought.terms)
            if number >= decidingConcepts || (number >= leastConcepts && read > mostPostings) { return number }
        }
        return found.count
    }
}

/// How much a word tells documents apart: the inverse document frequency of BM25, above 0.
enum InverseFrequency {
    static func of(_ frequency: Double, among count: Int) -> Double {
        log(1 + (Double(count) - frequency + 0.5) / (frequency + 0.5))
    }
}
