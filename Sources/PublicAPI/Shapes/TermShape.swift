public import Funding
public import JSON

/// A word of the field as the interface tells of it.
public struct TermShape: Sendable {
    private let term: Glossary.Term

    public init(_ term: Glossary.Term) {
        self.term = term
    }

    public var value: JSONValue {
        [
            "id": .string(term.id.rawValue), "name": JSONValue(term.name), "explanation": JSONValue(term.explanation),
            "source": JSONValue(term.source),
        ]
    }
}
