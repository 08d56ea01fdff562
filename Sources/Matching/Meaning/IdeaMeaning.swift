import Foundation
import Language

/// The direction of an idea among meanings, concept by concept.
struct IdeaMeaning {
    /// Of length 1, in 127ths.
    let direction: [Int8]
    /// What each concept adds to the direction.
    private let parts: [[Float]]

    /// `nil` where no concept is known.
    init?(of concepts: [Concept], vectors: WordVectors) {
        var whole = [Float](repeating: 0, count: vectors.dimension)
        var parts: [[Float]] = []
        for concept in concepts {
            let part = Self.part(of: concept, vectors: vectors)
            for (index, value) in part.enumerated() { whole[index] += value }
            parts.append(part)
        }
        let length = whole.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0, length.isFinite else { return nil }
        direction = Meaning.quantised(whole.map { $0 / length })
        self.parts = parts.map { $0.map { $0 / length } }
    }

    /// The mean of what a concept's English words say, by how likely each is meant; empty where none is known.
    private static func part(of concept: Concept, vectors: WordVectors) -> [Float] {
        let known = concept.alternatives.compactMap { alternative in
            alternative.term.key.hasPrefix("e:")
                ? vectors.place(of: alternative.term.key.dropFirst(2)).map { (place: $0, weight: Float(alternative.weight)) } : nil
        }
        guard !known.isEmpty else { return [] }
        let share = Float(concept.weight) / max(1, known.reduce(0) { $0 + $1.weight })
        var part = [Float](repeating: 0, count: vectors.dimension)
        for (place, weight) in known { vectors.addAsked(place, times: share * weight, to: &part) }
        return part
    }

    /// What each concept adds to the cosine with a document's direction; they sum to it.
    func contributions(to direction: UnsafeRawBufferPointer) -> [Float] {
        parts.map { part in
            zip(part, direction.bindMemory(to: Int8.self)).reduce(0) { $0 + $1.0 * Float($1.1) } / 127
        }
    }
}
