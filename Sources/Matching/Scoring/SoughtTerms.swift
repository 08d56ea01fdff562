import Language

/// The concepts of a text with the places of their terms, looked up once for all collections.
struct SoughtTerms {
    struct Term {
        /// The place among the concept's alternatives.
        let alternative: Int
        /// How sure it is that the term means the same as the concept, above 0 to 1.
        let weight: Double
        let places: TermTable.Places
    }

    let concepts: [Concept]
    /// By concept: how much it counts beside the others.
    let weights: [Double]
    /// By concept: how rare its English words are in projects, as a square root, so that it does not outweigh the collection's own rarity.
    /// 1 without word vectors.
    let projectRarities: [Double]
    /// The direction of all of them among meanings; `nil` where no word has one, or without word vectors.
    let meaning: IdeaMeaning?
    /// By concept: more than 1 where it says something else than the rest of the text, less where it says the same. What many words of a text
    /// say is said by other texts of the subject too; what only one says tells them apart. 1 where nobody knows.
    let distinctness: [Double]
    private let terms: [Term]
    /// Where each concept's terms begin in `terms`, and once more the end.
    private let starts: [Int]

    init(_ concepts: [Concept], in table: TermTable) {
        var terms: [Term] = []
        terms.reserveCapacity(concepts.count * 3)
        var starts: [Int] = []
        starts.reserveCapacity(concepts.count + 1)
        var projectRarities: [Double] = []
        projectRarities.reserveCapacity(concepts.count)
        let vectors = table.vectors
        let unknown = vectors.map { Double($0.rarity(at: -1)) } ?? 1
        for number in concepts.indices {
            starts.append(terms.count)
            var (whole, rarity) = (0.0, 0.0)
            // Read in place: an alternative copied would have its strings counted.
            for place in concepts[number].alternatives.indices {
                let weight = concepts[number].alternatives[place].weight
                let places = table[hash: concepts[number].alternatives[place].term.hash]
                if let places { terms.append(Term(alternative: place, weight: weight, places: places)) }
                guard let vectors, concepts[number].alternatives[place].term.isEnglish else { continue }
                whole += weight
                rarity += weight * Double(vectors.rarity(at: places.map { Int($0.vector) } ?? -1))
            }
            projectRarities.append((whole > 0 ? rarity / whole : unknown).squareRoot())
        }
        starts.append(terms.count)
        self.concepts = concepts
        let weights = concepts.map(\.weight)
        self.weights = weights
        self.projectRarities = projectRarities
        self.terms = terms
        self.starts = starts
        let groups = Self.groups(of: terms, from: starts)
        meaning = vectors.flatMap { IdeaMeaning(of: groups, weights: weights, vectors: $0) }
        distinctness = meaning?.distinctness(of: groups, weights: weights) ?? [Double](repeating: 1, count: weights.count)
    }

    private static func groups(of terms: [Term], from starts: [Int]) -> [ArraySlice<Term>] {
        zip(starts, starts.dropFirst()).map { terms[$0..<$1] }
    }

    /// The terms of every concept that stand in any collection or have a vector.
    var groups: [ArraySlice<Term>] { Self.groups(of: terms, from: starts) }

    /// Those of one concept.
    func terms(of concept: Int) -> ArraySlice<Term> { terms[starts[concept]..<starts[concept + 1]] }
}
