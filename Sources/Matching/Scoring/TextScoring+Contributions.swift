import Foundation
import Funding
import Language

/// How one concept met one document.
struct Contribution {
    /// The concept's place in the idea.
    let concept: Int
    /// The term that met it: its position in the vocabulary and its place among the concept's alternatives; `nil` where it is near in
    /// meaning only.
    let term: (position: Int, alternative: Int)?
    /// In the units of `Scores.combined`.
    let value: Double
}

extension TextScoring {
    /// What the concepts contribute to a few documents, each in the order of the concepts; nothing for a document that is none.
    ///
    /// Together with what a document's size counts they sum to `Scores.combined`, but for what is lost by rounding.
    func contributions(of terms: SoughtTerms, to documents: [Int], in scores: Scores) -> [[Contribution]] {
        let query = scores.words.query
        let count = terms.weights.count
        // By document and concept: the value of the best term, and its place in the query.
        var values = [UInt16](repeating: 0, count: documents.count * count)
        var places = [Int32](repeating: 0, count: documents.count * count)
        index.data.withUnsafeBytes { bytes in
            for sought in query.concepts {
                for place in sought.terms where query.terms[place].factor > 0 {
                    let list = index.postings(of: query.terms[place].position, in: bytes)
                    for (row, document) in documents.enumerated() {
                        let value = ScoreSums.value(list.strength(in: document), query.terms[place].factor)
                        guard value > values[row * count + sought.number] else { continue }
                        values[row * count + sought.number] = value
                        places[row * count + sought.number] = Int32(place)
                    }
                }
            }
        }
        let near = nearness(of: terms, to: documents, in: scores)
        return documents.indices.map { row in
            guard (0..<index.documentCount).contains(documents[row]) else { return [] }
            let scale = Float(SoughtConcepts.share) * index.scales[documents[row]]
            return (0..<count).compactMap { concept in
                let value = values[row * count + concept]
                let nearness = near.isEmpty ? 0 : scores.level * weightOfMeaning * near[row][concept]
                guard value > 0 || nearness != 0 else { return nil }
                let term = query.terms.isEmpty ? nil : query.terms[Int(places[row * count + concept])]
                return Contribution(
                    concept: concept, term: value > 0 ? term.map { ($0.position, $0.alternative) } : nil,
                    value: Double(Float(value) * scale + nearness))
            }
        }
    }

    /// What each concept adds to the cosines with the documents, by document and concept; 0 where the whole points away from one.
    private func nearness(of terms: SoughtTerms, to documents: [Int], in scores: Scores) -> [[Float]] {
        guard let meaning = scores.meaning else { return [] }
        let dimension = meaning.direction.count
        let rows = index.rows(named: DocumentMeaning.directions, bytesPerDocument: dimension) { rows in
            documents.flatMap { document in
                (0..<index.documentCount).contains(document)
                    ? [UInt8](rows[document * dimension..<(document + 1) * dimension]) : [UInt8](repeating: 0, count: dimension)
            }
        }
        guard let rows else { return [] }
        return meaning.contributions(of: terms.groups, weights: terms.weights, to: rows).map { parts in
            parts.reduce(0, +) > 0 ? parts : [Float](repeating: 0, count: parts.count)
        }
    }

    /// The concepts that speak for a document, the weightiest first, with their share of all that does.
    func evidence(_ contributions: [Contribution], concepts: [Concept], whole: Double, limit: Int = 6) -> [Evidence] {
        guard whole > 0 else { return [] }
        var evidence: [Evidence] = []
        var seen: [String] = []
        var left = contributions.filter { $0.value > 0 }
        index.data.withUnsafeBytes { bytes in
            while evidence.count < limit, let next = left.indices.max(by: { Self.speaksLess(left[$0], left[$1]) }) {
                let contribution = left.remove(at: next)
                let word = concepts[contribution.concept].surface
                // A compound and its part say the same to a reader.
                let folded = word.lowercased()
                guard !seen.contains(folded) else { continue }
                seen.append(folded)
                let share = min(1, contribution.value / whole)
                guard let (position, place) = contribution.term else {
                    evidence.append(Evidence(word: word, met: "", link: .meaning, share: share))
                    continue
                }
                let alternative = concepts[contribution.concept].alternatives[place]
                let isShownByIndex = alternative.link == .same || alternative.shown.isEmpty
                let met = isShownByIndex ? index.shownForm(of: position, in: bytes) : alternative.shown
                evidence.append(Evidence(word: word, met: met, link: alternative.link, share: share))
            }
        }
        return evidence
    }

    private static func speaksLess(_ one: Contribution, _ other: Contribution) -> Bool {
        (one.value, -one.concept) < (other.value, -other.concept)
    }
}
