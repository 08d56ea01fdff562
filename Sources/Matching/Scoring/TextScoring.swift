import Foundation
import Language

/// BM25F over concepts: every way of saying a thing counts as one thing, by its best match in the document.
///
/// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the synonyms of a concept
/// grouped as in Pirkola, "The effects of query structure and dictionary setups" (1998).
public struct TextScoring: Sendable {
    public struct Parameters: Sendable, Hashable {
        /// How soon repeats of a word stop counting.
        public var saturation = 1.2
        /// Weight of each field: title, keywords, context, text.
        public var fieldWeights = [3.0, 2.0, 1.0, 1.0]
        /// How much a long field dilutes its words, 0…1, by field.
        public var lengthCorrection = [0.4, 0.5, 0.4, 0.75]

        public init() {}
    }

    /// What an idea's text scores against every document of a collection.
    struct Scores {
        /// By document number.
        let values: [Float]
        /// What a document would score in which every concept is met in full.
        let attainable: Double
    }

    let index: SearchIndex
    let parameters: Parameters
    /// What one occurrence in a field of a document counts, by document and field: the field's weight, less for a longer field.
    private let strengths: [Float]

    public init(index: SearchIndex, parameters: Parameters = Parameters()) {
        self.index = index
        self.parameters = parameters
        strengths = index.data.withUnsafeBytes { bytes in
            (0..<index.documentCount * IndexLayout.fieldCount).map { slot in
                let (document, field) = slot.quotientAndRemainder(dividingBy: IndexLayout.fieldCount)
                let average = index.averageLengths[field]
                let length = Double(SearchIndex.length(ofField: field, document: document, in: bytes))
                let correction = parameters.lengthCorrection[field]
                let norm = average > 0 ? 1 - correction + correction * length / average : 1
                return Float(parameters.fieldWeights[field] / norm)
            }
        }
    }

    func scores(of concepts: [Concept]) -> Scores {
        var total = [Float](repeating: 0, count: index.documentCount)
        var attainable = 0.0
        index.data.withUnsafeBytes { bytes in
            var best = [Float](repeating: 0, count: index.documentCount)
            var touched: [Int] = []
            for concept in concepts {
                guard let rarity = rarity(of: concept, in: bytes) else { continue }
                attainable += concept.weight * rarity
                touched.removeAll(keepingCapacity: true)
                for alternative in concept.alternatives {
                    guard let position = index.position(of: alternative.term.key, in: bytes) else { continue }
                    forEachPosting(of: position, in: bytes) { document, strength in
                        let value = Float(alternative.weight) * strength
                        if best[document] == 0 { touched.append(document) }
                        if value > best[document] { best[document] = value }
                    }
                }
                let factor = Float(concept.weight * rarity)
                for document in touched {
                    total[document] += factor * best[document]
                    best[document] = 0
                }
            }
        }
        return Scores(values: total, attainable: attainable)
    }

    /// What each concept contributes to a few documents: for each document, the concepts that met it and by which word.
    func contributions(of concepts: [Concept], to documents: Set<Int>) -> [Int: [Contribution]] {
        var found: [Int: [Contribution]] = [:]
        index.data.withUnsafeBytes { bytes in
            for (number, concept) in concepts.enumerated() {
                guard let rarity = rarity(of: concept, in: bytes) else { continue }
                var best: [Int: Contribution] = [:]
                for alternative in concept.alternatives {
                    guard let position = index.position(of: alternative.term.key, in: bytes) else { continue }
                    forEachPosting(of: position, in: bytes) { document, strength in
                        guard documents.contains(document) else { return }
                        let value = concept.weight * rarity * alternative.weight * Double(strength)
                        guard value > best[document]?.value ?? 0 else { return }
                        best[document] = Contribution(concept: number, position: position, alternative: alternative, value: value)
                    }
                }
                for (document, contribution) in best { found[document, default: []].append(contribution) }
            }
        }
        return found
    }

    /// How one concept met one document.
    struct Contribution {
        let concept: Int
        /// The term's position in the vocabulary.
        let position: Int
        let alternative: Concept.Alternative
        let value: Double
    }

    /// The inverse document frequency of a concept, from the documents that hold any of its terms; `nil` when none does.
    private func rarity(of concept: Concept, in bytes: UnsafeRawBufferPointer) -> Double? {
        var documents = 0.0
        for alternative in concept.alternatives {
            guard let position = index.position(of: alternative.term.key, in: bytes) else { continue }
            documents += alternative.weight * Double(index.documentFrequency(of: position, in: bytes))
        }
        guard documents > 0 else { return nil }
        let count = Double(index.documentCount)
        let frequency = min(documents, count)
        return log(1 + (count - frequency + 0.5) / (frequency + 0.5))
    }

    /// Calls `body` with each document of a term and how strongly the term stands in it, 0…1.
    private func forEachPosting(of position: Int, in bytes: UnsafeRawBufferPointer, _ body: (Int, Float) -> Void) {
        let range = index.postings(of: position, in: bytes)
        var offset = range.lowerBound
        var document = -1
        let saturation = Float(parameters.saturation)
        while offset < range.upperBound {
            var distance = 0
            var shift = 0
            var byte: UInt8 = 0x80
            while byte & 0x80 != 0, offset < range.upperBound, shift < 32 {
                byte = bytes[offset]
                distance |= Int(byte & 0x7F) << shift
                shift += 7
                offset += 1
            }
            guard offset < range.upperBound else { return }
            document += distance
            guard document >= 0, document < index.documentCount else { return }
            let mask = bytes[offset]
            offset += 1
            var frequency: Float = 0
            for field in 0..<IndexLayout.fieldCount where mask & (1 << UInt8(field)) != 0 {
                guard offset < range.upperBound else { return }
                frequency += Float(bytes[offset]) * strengths[document * IndexLayout.fieldCount + field]
                offset += 1
            }
            body(document, frequency / (saturation + frequency))
        }
    }
}
