import Foundation
import Funding
import Language

/// How one concept met one document.
struct Contribution {
    /// The concept's place in the idea.
    let concept: Int
    /// The term that met it, by its position in the vocabulary; `nil` where it is near in meaning only.
    let term: (position: Int, alternative: Concept.Alternative)?
    /// In the units of `Scores.combined`.
    let value: Double
}

extension TextScoring {
    /// What the concepts contribute to a few documents.
    ///
    /// Together with what a document's size counts they sum to `Scores.combined`, but for what is lost by rounding.
    func contributions(of concepts: [Concept], to documents: [Int], in scores: Scores) -> [Int: [Contribution]] {
        let wanted = documents.filter { (0..<index.documentCount).contains($0) }
        guard !wanted.isEmpty else { return [:] }
        return index.data.withUnsafeBytes { bytes in
            let query = sought(concepts, bytes)
            let meaning = vectors.flatMap { IdeaMeaning(of: concepts, vectors: $0) }
            var terms: [[Int: Contribution]] = wanted.map { _ in [:] }
            for sought in query.concepts {
                let lists = query.terms[sought.terms].filter { $0.factor > 0 }
                    .map { (term: $0, list: index.postings(of: $0.position, in: bytes)) }
                for (place, document) in wanted.enumerated() {
                    var best: (term: SoughtConcepts.Term, value: UInt16)?
                    for (term, list) in lists {
                        let value = ScoreSums.value(list.strength(in: document), term.factor)
                        if value > best?.value ?? 0 { best = (term, value) }
                    }
                    guard let best else { continue }
                    let value = Double(Float(best.value) * Float(SoughtConcepts.share) * index.scale(of: document, in: bytes))
                    let alternative = concepts[sought.number].alternatives[best.term.alternative]
                    terms[place][sought.number] = Contribution(
                        concept: sought.number, term: (best.term.position, alternative), value: value)
                }
            }
            return Dictionary(
                zip(wanted, terms).map { document, met in
                    (document, contributions(met, near: nearness(of: meaning, to: document), level: scores.level))
                }
            ) { first, _ in first }
        }
    }

    /// What each concept adds to the cosine with the document; none where the whole points away from it.
    private func nearness(of meaning: IdeaMeaning?, to document: Int) -> [Float] {
        guard let meaning, let dimension = vectors?.dimension else { return [] }
        let parts = index.rows(named: DocumentMeaning.directions, bytesPerDocument: dimension) { rows in
            meaning.contributions(to: UnsafeRawBufferPointer(rebasing: rows[document * dimension..<(document + 1) * dimension]))
        }
        guard let parts, parts.reduce(0, +) > 0 else { return [] }
        return parts
    }

    private func contributions(_ met: [Int: Contribution], near: [Float], level: Float) -> [Contribution] {
        let concepts = Set(met.keys).union(near.indices.filter { near[$0] != 0 }).sorted()
        return concepts.map { concept in
            let nearness = near.indices.contains(concept) ? Double(level * weightOfMeaning * near[concept]) : 0
            return Contribution(concept: concept, term: met[concept]?.term, value: (met[concept]?.value ?? 0) + nearness)
        }
    }

    /// The concepts that speak for a document, the weightiest first, with their share of all that does.
    func evidence(_ contributions: [Contribution], concepts: [Concept], whole: Double, limit: Int = 6) -> [Evidence] {
        guard whole > 0 else { return [] }
        var seen: Set<String> = []
        var evidence: [Evidence] = []
        index.data.withUnsafeBytes { bytes in
            for contribution in contributions.sorted(by: { ($0.value, $1.concept) > ($1.value, $0.concept) })
            where contribution.value > 0 && evidence.count < limit {
                let word = concepts[contribution.concept].surface
                // A compound and its part say the same to a reader.
                guard seen.insert(word.lowercased()).inserted else { continue }
                let share = min(1, contribution.value / whole)
                guard let (position, alternative) = contribution.term else {
                    evidence.append(Evidence(word: word, met: "", link: .meaning, share: share))
                    continue
                }
                let met = alternative.link == .same ? index.shownForm(of: position, in: bytes) : alternative.shown
                evidence.append(Evidence(word: word, met: met, link: alternative.link, share: share))
            }
        }
        return evidence
    }
}
