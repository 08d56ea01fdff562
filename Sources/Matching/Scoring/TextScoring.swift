import Foundation
import Language

/// BM25F over concepts: every way of saying a thing counts as one thing, by its best match in the document.
///
/// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the synonyms of a concept
/// grouped as in Pirkola, "The effects of query structure and dictionary setups" (1998).
struct TextScoring: Sendable {
    /// What an idea's text scores against every document of a collection.
    struct Scores {
        /// By document number.
        let values: [Float]
        /// What a document would score in which every concept is met in full.
        let attainable: Double
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

    /// A concept whose terms have been looked up.
    private struct Sought {
        let number: Int
        /// The concept's weight times its rarity.
        let weight: Double
        /// Positions in the vocabulary with the alternatives they stand for.
        let terms: [(position: Int, alternative: Concept.Alternative)]
    }

    let index: SearchIndex

    /// The concepts that decide a long idea: the rest are its commonest words, which tell calls apart least and cost most.
    private static let decidingConcepts = 64

    func scores(of concepts: [Concept]) -> Scores {
        var total = [Float](repeating: 0, count: index.documentCount)
        var best = [Float](repeating: 0, count: index.documentCount)
        var attainable = 0.0
        index.data.withUnsafeBytes { bytes in
            total.withUnsafeMutableBufferPointer { total in
                best.withUnsafeMutableBufferPointer { best in
                    for sought in sought(concepts, limitedTo: Self.decidingConcepts, in: bytes) {
                        attainable += sought.weight
                        add(sought, to: total, best: best, in: bytes)
                    }
                }
            }
        }
        return Scores(values: total, attainable: attainable)
    }

    /// Adds what a concept gives each document: the best of its terms there.
    ///
    /// - Parameter best: all 0 before and after.
    private func add(
        _ sought: Sought, to total: UnsafeMutableBufferPointer<Float>, best: UnsafeMutableBufferPointer<Float>,
        in bytes: UnsafeRawBufferPointer
    ) {
        if sought.terms.count == 1, let only = sought.terms.first {
            // Most words of an English text have one term, which needs no comparing.
            let factor = Float(sought.weight * only.alternative.weight / 255)
            forEachPosting(of: only.position, in: bytes) { total[$0] += factor * Float($1) }
            return
        }
        // What a better term adds is only what it has over the best before: no second pass over the documents.
        var touched: [Int] = []
        for term in sought.terms {
            let factor = Float(sought.weight * term.alternative.weight / 255)
            forEachPosting(of: term.position, in: bytes) { document, strength in
                let value = factor * Float(strength)
                let before = best[document]
                guard value > before else { return }
                if before == 0 { touched.append(document) }
                total[document] += value - before
                best[document] = value
            }
        }
        for document in touched { best[document] = 0 }
    }

    /// What the weightiest concepts contribute to a few documents: for each document, the concepts that met it and by which word.
    func contributions(of concepts: [Concept], to documents: [Int], limitedTo limit: Int = 40) -> [Int: [Contribution]] {
        guard !documents.isEmpty else { return [:] }
        // A place for each wanted document, -1 for the others: looked up once for every posting.
        var places = [Int](repeating: -1, count: index.documentCount)
        for (place, document) in documents.enumerated() where places.indices.contains(document) { places[document] = place }
        var found = [[Contribution]](repeating: [], count: documents.count)
        index.data.withUnsafeBytes { bytes in
            for sought in sought(concepts, limitedTo: limit, in: bytes) {
                for term in sought.terms {
                    let factor = sought.weight * term.alternative.weight / 255
                    forEachPosting(of: term.position, in: bytes) { document, strength in
                        let place = places[document]
                        guard place >= 0 else { return }
                        let value = factor * Double(strength)
                        let isSame = found[place].last?.concept == sought.number
                        if isSame, let known = found[place].last, known.value >= value { return }
                        if isSame { found[place].removeLast() }
                        found[place].append(
                            Contribution(concept: sought.number, position: term.position, alternative: term.alternative, value: value))
                    }
                }
            }
        }
        return Dictionary(zip(documents, found)) { first, _ in first }
    }

    /// The weightiest concepts of which a term stands in the collection, by their inverse document frequency.
    private func sought(_ concepts: [Concept], limitedTo limit: Int, in bytes: UnsafeRawBufferPointer) -> [Sought] {
        let count = Double(index.documentCount)
        let found = concepts.enumerated().compactMap { number, concept -> Sought? in
            var documents = 0.0
            let terms = concept.alternatives.compactMap { alternative in
                index.position(of: alternative.term.key, in: bytes).map { position in
                    documents += alternative.weight * Double(index.documentFrequency(of: position, in: bytes))
                    return (position: position, alternative: alternative)
                }
            }
            guard !terms.isEmpty else { return nil }
            let frequency = min(documents, count)
            let rarity = log(1 + (count - frequency + 0.5) / (frequency + 0.5))
            return Sought(number: number, weight: concept.weight * rarity, terms: terms)
        }
        return Array(found.sorted { ($0.weight, $1.number) > ($1.weight, $0.number) }.prefix(limit))
    }

    /// Calls `body` with each document of a term and how strongly the term stands in it, 1…255.
    @inline(__always)
    func forEachPosting(of position: Int, in bytes: UnsafeRawBufferPointer, _ body: (Int, UInt8) -> Void) {
        let range = index.postings(of: position, in: bytes)
        let end = range.upperBound
        let count = index.documentCount
        var offset = range.lowerBound
        var document = -1
        while offset < end {
            var byte = bytes[offset]
            offset += 1
            var distance = Int(byte & 0x7F)
            var shift = 7
            while byte & 0x80 != 0, offset < end, shift < 32 {
                byte = bytes[offset]
                offset += 1
                distance |= Int(byte & 0x7F) << shift
                shift += 7
            }
            document += distance
            // The checksum has vouched for the file; the bounds hold whatever it says.
            guard offset < end, document >= 0, document < count else { return }
            body(document, bytes[offset])
            offset += 1
        }
    }
}
