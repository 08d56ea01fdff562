import Foundation
import Language

/// The concepts of a text of which a term stands in a collection, looked up and weighed.
struct SoughtConcepts {
    struct Term {
        /// In the vocabulary.
        let position: Int
        /// The place among the concept's alternatives.
        let alternative: Int
        /// What the term gives a document that is full of it, in 65,535ths of what is attainable.
        var factor: UInt16
    }

    struct Sought {
        /// The concept's place in the idea.
        let number: Int
        /// The concept's weight times its rarity.
        let weight: Double
        var terms: [Term]
    }

    /// The concepts that decide a long idea: the rest are its commonest words, which tell documents apart least.
    private static let decidingConcepts = 64

    /// The weightiest first.
    private(set) var concepts: [Sought]
    /// What a document would score in which every concept is met in full.
    let attainable: Double
    /// What one of the whole numbers that scores are summed in stands for.
    let unit: Double
    /// The same as a share of `attainable`.
    let share: Double

    /// - Parameter background: tells how rare a word is in projects; `nil` where the collection alone tells.
    init(_ wanted: [Concept], in index: SearchIndex, background: WordVectors?, _ bytes: UnsafeRawBufferPointer) {
        let count = Double(index.documentCount)
        let found = wanted.enumerated().compactMap { number, concept -> Sought? in
            var documents = 0.0
            var terms: [Term] = []
            for (place, alternative) in concept.alternatives.enumerated() {
                guard let position = index.position(of: alternative.term.key, in: bytes) else { continue }
                documents += alternative.weight * Double(index.documentFrequency(of: position, in: bytes))
                terms.append(Term(position: position, alternative: place, factor: 0))
            }
            guard !terms.isEmpty else { return nil }
            let frequency = min(documents, count)
            let rarity = InverseFrequency.of(frequency, among: index.documentCount) * (background?.commonness(of: concept) ?? 1)
            return Sought(number: number, weight: concept.weight * rarity, terms: terms)
        }
        concepts = Array(found.sorted { ($0.weight, $1.number) > ($1.weight, $0.number) }.prefix(Self.decidingConcepts))
        let attainable = concepts.reduce(0) { $0 + $1.weight }
        // The strongest a term can stand in a document is 255 of 256, so that no product is wider than its factor.
        share = 256.0 / 255 / 65_535
        unit = attainable * share
        self.attainable = attainable
        guard attainable > 0 else { return }
        for place in concepts.indices {
            let sought = concepts[place]
            for term in sought.terms.indices {
                let share = sought.weight * wanted[sought.number].alternatives[sought.terms[term].alternative].weight / attainable
                concepts[place].terms[term].factor = UInt16(max(0, min(65_535, share * 65_535)))
            }
            concepts[place].terms.removeAll { $0.factor == 0 }
        }
        concepts.removeAll(where: \.terms.isEmpty)
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
