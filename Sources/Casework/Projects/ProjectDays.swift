public import Funding

/// What of a granted project its obligations and the course of its money hang on: a part of `GrantedProject`, by the same names.
public struct ProjectDays: Sendable, Hashable, Decodable {
    public let start: Day?
    public let end: Day?
    public let terms: DecisionTerms

    public init(start: Day? = nil, end: Day? = nil, terms: DecisionTerms = DecisionTerms()) {
        self.start = start
        self.end = end
        self.terms = terms
    }
}

extension GrantedProject {
    public var days: ProjectDays { ProjectDays(start: start, end: end, terms: terms) }
}
