public import Funding

/// What a question to the coordinator is about, carried in the address of the form.
public struct AskQuery: Sendable, Hashable {
    /// One of the answers that the question is about.
    public typealias Reference = MatchFeedback.Subject

    public var idea: IdeaQuery
    /// The matches that the person saw, best first; at most ten.
    public var matches: [Reference]

    public init(idea: IdeaQuery = IdeaQuery(), matches: [Reference] = []) {
        self.idea = idea
        self.matches = Array(matches.prefix(10))
    }

    public init(_ parameters: QueryParameters) {
        self.init(idea: IdeaQuery(parameters), matches: parameters.all(.match).compactMap(Reference.init))
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        idea.add(to: &parameters, in: language)
        for match in matches { parameters.add(.match, match.text, in: language) }
    }
}
