import Foundation
import Language

/// The concepts of a text of which a term stands in a collection, looked up and weighed.
struct SoughtConcepts {
    struct Term {
        /// In the vocabulary.
        let position: Int
        /// The place among the concept's alternatives.
        let alternative: Int
        let documentFrequency: Int
        /// What the term gives a document that is full of it, in 65,535ths of what is attainable.
        var factor: UInt16
    }

    struct Sought {
        /// The concept's place in the idea.
        let number: Int
        /// The concept's weight times its rarity.
        let weight: Double
        /// Places in `terms`.
        let terms: Range<Int>
    }

    /// The concepts that decide a long idea: the rest are its commonest words, which tell documents apart least.
    private static let decidingConcepts = 160

    /// The weightiest first.
    let concepts: [Sought]
    private(set) var terms: [Term] = []
    /// What a document would score in which every concept is met in full.
    let attainable: Double
    /// The length of the vector of the concepts' weights as a share of `attainable`: 1/√n for n concepts of one weight. Scores divided by it
    /// are cosines, but for the documents' lengths.
    let length: Double
    /// What one of the whole numbers that scores are summed in stands for.
    let unit: Double
    /// The same as a share of `attainable`.
    static let share = 256.0 / 255 / 65_535

    /// - Parameter background: tells how rare a word is in projects; `nil` where the collection alone tells.
    init(_ wanted: [Concept], in index: SearchIndex, background: WordVectors?, _ bytes: UnsafeRawBufferPointer) {
        let count = Double(index.documentCount)
        var found: [Sought] = []
        found.reserveCapacity(wanted.count)
        terms.reserveCapacity(wanted.count * 4)
        for (number, concept) in wanted.enumerated() {
            var documents = 0.0
            let start = terms.count
            for (place, alternative) in concept.alternatives.enumerated() {
                guard let position = index.position(of: alternative.term.key, in: bytes) else { continue }
                let frequency = index.documentFrequency(of: position, in: bytes)
                documents += alternative.weight * Double(frequency)
                terms.append(Term(position: position, alternative: place, documentFrequency: frequency, factor: 0))
            }
            guard terms.count > start else { continue }
            let frequency = min(documents, count)
            let rarity = InverseFrequency.of(frequency, among: index.documentCount) * (background?.commonness(of: concept) ?? 1)
            found.append(Sought(number: number, weight: concept.weight * rarity, terms: start..<terms.count))
        }
        found.sort { ($0.weight, $1.number) > ($1.weight, $0.number) }
        concepts = Array(found.prefix(Self.decidingConcepts))
        attainable = concepts.reduce(0) { $0 + $1.weight }
        length = attainable > 0 ? concepts.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot() / attainable : 1
        // The strongest that a term can stand in a document is 255 of 256, so that no product is wider than its factor.
        unit = attainable * Self.share
        guard attainable > 0 else { return }
        for sought in concepts {
            for term in sought.terms {
                let weight = sought.weight * wanted[sought.number].alternatives[terms[term].alternative].weight
                terms[term].factor = UInt16(max(0, min(65_535, weight / attainable * 65_535)))
            }
        }
    }
}

/// How much a word tells documents apart: the inverse document frequency of BM25, above 0.
enum InverseFrequency {
    static func of(_ frequency: Double, among count: Int) -> Double {
        log(1 + (Double(count) - frequency + 0.5) / (frequency + 0.5))
    }
}

extension WordVectors {
    /// What a concept counts by how rare its words are in projects: the square root, so that it does not outweigh the collection's own.
    fileprivate func commonness(of concept: Concept) -> Double {
        let english = concept.alternatives.filter { $0.term.key.hasPrefix("e:") }
        let whole = english.reduce(0) { $0 + $1.weight }
        guard whole > 0 else { return Double(rarity(of: "")).squareRoot() }
        let mean = english.reduce(0) { $0 + $1.weight * Double(rarity(of: $1.term.key.dropFirst(2))) } / whole
        return mean.squareRoot()
    }
}
