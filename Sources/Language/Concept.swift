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

/// A word as the index keeps it: `s:våtmark` for a Swedish dictionary form, `e:wetland` for an English stem.
public struct IndexTerm: Sendable, Hashable {
    public let key: String

    public init(key: String) {
        self.key = key
    }

    public static func swedish(_ form: String) -> IndexTerm { IndexTerm(key: "s:" + form) }
    public static func english(_ stem: String) -> IndexTerm { IndexTerm(key: "e:" + stem) }
    /// Two neighbouring content words.
    public static func englishPair(_ first: String, _ second: String) -> IndexTerm { IndexTerm(key: "e:" + first + " " + second) }
}
