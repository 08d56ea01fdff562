public import Funding

/// One word or phrase of an idea, with all the index terms that mean the same.
public struct Concept: Sendable, Hashable {
    /// As the person wrote it.
    public let surface: String
    /// How much it counts beside the idea's other concepts, above 0; 1 for a plain word that occurs once.
    public let weight: Double
    public let alternatives: [Alternative]

    /// The same concept, counting for more or less.
    public func weighted(by factor: Double) -> Concept {
        Concept(surface: surface, weight: weight * factor, alternatives: alternatives)
    }

    /// An index term that means the same as the concept, more or less.
    public struct Alternative: Sendable, Hashable {
        public let term: IndexTerm
        /// The term as a reader would write it.
        public let shown: String
        /// How sure it is that the two mean the same, above 0 to 1.
        public let weight: Double
        public let link: Evidence.Link
    }
}
