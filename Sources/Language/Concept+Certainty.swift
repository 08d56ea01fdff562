import Funding

extension Concept {
    /// Below this a term is a guess, or one word of a longer translation.
    private static let leastCertain = 0.6

    /// The concept with only the terms that surely mean all of it, two neighbouring words among them; `nil` where none is left.
    public var certain: Concept? {
        let certain = alternatives.filter { alternative in
            alternative.weight >= Self.leastCertain && (alternative.link != .compoundPart || alternative.term.key.contains(" "))
        }
        return certain.isEmpty ? nil : Concept(surface: surface, weight: weight, alternatives: certain)
    }
}
