public import Funding

/// What somebody wants worked out, right or wrong.
public struct CalculationDraft: Sendable, Hashable {
    /// Its budget, currency, start and length count; its text plays no part.
    public var idea: IdeaDraft
    /// `programme/action`, or `programme` where there is only one way.
    public var way: String
    /// The part of the cost that is staff, and the part that is given in kind; empty when not given.
    public var staff: String
    public var inKind: String
    /// Aid already granted, a line each: date and amount in euros.
    public var aids: String

    public init(idea: IdeaDraft, way: String = "", staff: String = "", inKind: String = "", aids: String = "") {
        self.idea = idea
        self.way = way
        self.staff = staff
        self.inKind = inKind
        self.aids = aids
    }
}

/// What is wrong with what somebody wants worked out.
public enum CalculationProblem: Error, Sendable, Hashable {
    case idea(IdeaProblem)
    case wayUnknown(String)
    case staffNotNumber(String)
    case inKindNotNumber(String)
    case plan(FundingPlanProblem)
    /// `line` from 1.
    case aidNotRead(line: Int, String)
    /// More aids than `most`, or too many lines that cannot be read; the rest has not been read.
    case tooManyAids(most: Int)
}
