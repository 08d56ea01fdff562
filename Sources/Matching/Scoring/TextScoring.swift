import Foundation
import Language

/// BM25F over concepts, and nearness in meaning beside it.
///
/// Every way of saying a thing counts as one thing, by its best match in the document. Robertson & Zaragoza, "The Probabilistic Relevance
/// Framework: BM25 and Beyond" (2009), with the synonyms of a concept grouped as in Pirkola, "The effects of query structure and dictionary
/// setups" (1998).
struct TextScoring: Sendable {
    /// What meaning counts where no word meets.
    private static let leastLevel: Float = 0.02
    /// What the words of the best answer usually reach in a collection of titles, as a cosine: measured on projects and their calls.
    private static let usualCosine: Float = 0.2
    /// A collection whose documents have fewer different words and pairs of words on average is one of titles.
    private static let fewWords = 80

    let index: SearchIndex
    /// Those that the index was built with; `nil` for a collection that is found by words alone.
    let vectors: WordVectors?
    /// Whether documents say so little that other texts must tell how rare a word is, and meaning must help.
    private let isTerse: Bool

    init(index: SearchIndex, vectors: WordVectors? = nil) {
        self.index = index
        self.vectors = vectors
        isTerse = index.postingCount < Self.fewWords * index.documentCount
    }

    /// What nearness in meaning counts beside words, in levels; tried on projects of 2023 and their calls, which the vectors were not learned
    /// from, and on Swedish texts and their English originals.
    var weightOfMeaning: Float { isTerse ? 3 : 0.5 }

    /// What it counts beside words that calls like it funded much, in levels.
    var weightOfSize: Float { isTerse ? 1.2 : 0.8 }

    /// The concepts of a text that stand in the collection, weighed.
    func sought(_ concepts: [Concept], _ bytes: UnsafeRawBufferPointer) -> SoughtConcepts {
        SoughtConcepts(concepts, in: index, background: isTerse ? vectors : nil, bytes)
    }

    func scores(of concepts: [Concept]) -> Scores {
        index.data.withUnsafeBytes { bytes in
            let query = sought(concepts, bytes)
            var sums = ScoreSums(documentCount: index.documentCount)
            var terms: [ScoreSums.Term] = []
            for sought in query.concepts {
                terms.removeAll(keepingCapacity: true)
                for term in query.terms[sought.terms] where term.factor > 0 {
                    terms.append((index.postings(of: term.position, in: bytes), term.factor))
                }
                sums.add(terms)
            }
            var combined = [Float](repeating: 0, count: index.documentCount)
            for (document, total) in sums.totals.enumerated() where total > 0 {
                combined[document] = Float(total) * Float(SoughtConcepts.share) * index.scale(of: document, in: bytes)
            }
            // Among titles, one word met by chance is often the best there is: a level that follows it would let it outweigh all meaning.
            let level = isTerse ? Self.usualCosine * Float(query.length) : max(Self.leastLevel, combined.max() ?? 0)
            addMeaning(of: concepts, times: level, to: &combined)
            return Scores(values: sums.totals, unit: query.unit, attainable: query.attainable, combined: combined, level: level)
        }
    }

    private func addMeaning(of concepts: [Concept], times level: Float, to combined: inout [Float]) {
        guard let vectors, let meaning = IdeaMeaning(of: concepts, vectors: vectors) else { return }
        let nearness = index.rows(named: DocumentMeaning.directions, bytesPerDocument: vectors.dimension) {
            Meaning.products(of: meaning.direction, with: $0)
        }
        guard let nearness else { return }
        let unit = level * weightOfMeaning / Meaning.unit
        for document in combined.indices { combined[document] += unit * max(0, Float(nearness[document])) }
        index.rows(named: DocumentMeaning.sizes, bytesPerDocument: 1) { sizes in
            let unit = level * weightOfSize / 255
            for document in combined.indices { combined[document] += unit * Float(sizes[document]) }
        }
    }
}
