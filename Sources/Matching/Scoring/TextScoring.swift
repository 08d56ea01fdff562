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

        /// By document number: words and meaning together, 0…
        let combined: [Float]

        func score(of document: Int) -> Double { Double(values[document]) * unit }
    }

    /// How one concept met one document.
    struct Contribution {
        /// The concept's place in the idea.
        let concept: Int
        /// The term's position in the vocabulary.
        let position: Int
        let alternative: Concept.Alternative
        let value: Double
    }

    let index: SearchIndex
    let vectors: WordVectors?

    /// What nearness in meaning, and how much calls like it funded, count beside the best document's words.
    private static let weightOfMeaning: Float = 2
    private static let weightOfSize: Float = 0.8
    /// What meaning counts where no word meets.
    private static let leastLevel: Float = 0.02

    func scores(of concepts: [Concept]) -> Scores {
        index.data.withUnsafeBytes { bytes in
            let query = SoughtConcepts(concepts, in: index, vectors: vectors, bytes)
            var sums = ScoreSums(documentCount: index.documentCount)
            for concept in query.concepts { sums.add(concept.terms.map { (index.postings(of: $0.position, in: bytes), $0.factor) }) }
            let shares = sums.totals.enumerated().map { Float($0.element) / 65_535 * index.scale(of: $0.offset, in: bytes) }
            return Scores(values: sums.totals, unit: query.unit, attainable: query.attainable, combined: combined(shares, concepts))
        }
    }

    /// Words and meaning together.
    private func combined(_ shares: [Float], _ concepts: [Concept]) -> [Float] {
        guard let vectors, let meaning = IdeaMeaning(of: concepts, vectors: vectors) else { return shares }
        let level = max(Self.leastLevel, shares.max() ?? 0)
        let nearness = index.rows(named: DocumentMeaning.directions, bytesPerDocument: vectors.dimension) {
            Meaning.products(of: meaning.direction, with: $0)
        }
        let sizes = index.rows(named: DocumentMeaning.sizes, bytesPerDocument: 1) { [UInt8]($0) }
        guard let nearness, let sizes else { return shares }
        return shares.indices.map { document in
            shares[document] + level
                * (Self.weightOfMeaning * max(0, Float(nearness[document]) / Meaning.unit) + Self.weightOfSize * Float(sizes[document]) / 255)
        }
    }

    /// What the weightiest concepts contribute to a few documents: for each document, the concepts that met it and by which word.
    ///
    /// - Parameter limit: of how many concepts; the contributions of all of them sum to the score.
    func contributions(of concepts: [Concept], to documents: [Int], limitedTo limit: Int = 40) -> [Int: [Contribution]] {
        guard !documents.isEmpty else { return [:] }
        return index.data.withUnsafeBytes { bytes in
            let query = SoughtConcepts(concepts, in: index, vectors: vectors, bytes)
            var found: [Int: [Contribution]] = [:]
            for sought in query.concepts.prefix(limit) {
                let terms = sought.terms.map { (term: $0, list: index.postings(of: $0.position, in: bytes)) }
                for document in documents {
                    var best: (term: SoughtConcepts.Term, value: UInt16)?
                    for (term, list) in terms {
                        let value = ScoreSums.value(list.strength(in: document), term.factor)
                        if value > best?.value ?? 0 { best = (term, value) }
                    }
                    guard let best else { continue }
                    found[document, default: []].append(
                        Contribution(
                            concept: sought.number, position: best.term.position,
                            alternative: concepts[sought.number].alternatives[best.term.alternative],
                            value: Double(best.value) * query.unit))
                }
            }
            return found
        }
    }
}
