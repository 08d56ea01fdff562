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
        let unknown = table.vectors.map { Double($0.rarity(at: -1)) } ?? 1
        for number in concepts.indices {
            starts.append(terms.count)
            var (whole, rarity) = (0.0, 0.0)
            // Read in place: an alternative copied would have its strings counted.
            for place in concepts[number].alternatives.indices {
                let weight = concepts[number].alternatives[place].weight
                let places = table[hash: concepts[number].alternatives[place].term.hash]
                if let places { terms.append(Term(alternative: place, weight: weight, places: places)) }
                guard let vectors = table.vectors, concepts[number].alternatives[place].term.isEnglish else { continue }
                whole += weight
                rarity += weight * Double(vectors.rarity(at: places.map { Int($0.vector) } ?? -1))
            }
            projectRarities.append((whole > 0 ? rarity / whole : unknown).squareRoot())
        }
        starts.append(terms.count)
        self.concepts = concepts
        weights = concepts.map(\.weight)
        self.projectRarities = projectRarities
        self.terms = terms
        self.starts = starts
    }

    /// The terms of a concept that stand in any collection or have a vector.
    func terms(of concept: Int) -> ArraySlice<Term> { terms[starts[concept]..<starts[concept + 1]] }
}
