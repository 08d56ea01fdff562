import Foundation
import Language

/// BM25F over concepts: every way of saying a thing counts as one thing, by its best match in the document.
///
/// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the synonyms of a concept
/// grouped as in Pirkola, "The effects of query structure and dictionary setups" (1998).
struct TextScoring: Sendable {
    /// What an idea's text scores against every document of a collection.
    struct Scores {
        /// By document number, in `unit`s.
        let values: [UInt16]
        let unit: Double
        /// What a document would score in which every concept is met in full.
        let attainable: Double

        func score(of document: Int) -> Double { Double(values[document]) * unit }
    }

    /// How one concept met one document.
    struct Contribution {
        /// The concept's place in the idea.
        let concept: Int
        /// The place among the concept's alternatives of the one that met.
        let alternative: Int
        /// The term's position in the vocabulary.
        let position: Int
        let value: Double
    }

    let index: SearchIndex

    func scores(of concepts: [Concept]) -> Scores {
        index.data.withUnsafeBytes { bytes in
            let query = SoughtConcepts(concepts, in: index, bytes)
            var sums = ScoreSums(documentCount: index.documentCount)
            var terms: [ScoreSums.Term] = []
            for sought in query.concepts {
                terms.removeAll(keepingCapacity: true)
                for term in query.terms[sought.terms] where term.factor > 0 {
                    terms.append((index.postings(of: term.position, in: bytes), term.factor))
                }
                sums.add(terms)
            }
            return Scores(values: sums.totals, unit: query.unit, attainable: query.attainable)
        }
    }

    /// What the concepts contribute to a few documents, the weightiest concept first; each document's contributions sum to its score.
    ///
    /// - Returns: as many lists as documents; a document that there is none of has an empty one.
    func contributions(of concepts: [Concept], to documents: [Int]) -> [[Contribution]] {
        var found = [[Contribution]](repeating: [], count: documents.count)
        guard !documents.isEmpty else { return found }
        index.data.withUnsafeBytes { bytes in
            let query = SoughtConcepts(concepts, in: index, bytes)
            var best = [(value: UInt16, term: Int)](repeating: (0, 0), count: documents.count)
            for sought in query.concepts {
                for place in best.indices { best[place] = (0, 0) }
                for term in sought.terms where query.terms[term].factor > 0 {
                    let list = index.postings(of: query.terms[term].position, in: bytes)
                    for (place, document) in documents.enumerated() {
                        let value = ScoreSums.value(list.strength(in: document), query.terms[term].factor)
                        if value > best[place].value { best[place] = (value, term) }
                    }
                }
                for (place, (value, term)) in best.enumerated() where value > 0 {
                    found[place].append(
                        Contribution(
                            concept: sought.number, alternative: query.terms[term].alternative, position: query.terms[term].position,
                            value: Double(value) * query.unit))
                }
            }
        }
        return found
    }
}
