public import Funding

/// What somebody wants worked out, as typed: a way to apply, a project's cost and time, and aid already granted.
public struct CalculationQuery: Sendable, Hashable {
    /// The idea, for its budget, currency, start and length; its text goes along, so that nothing is lost on the way back.
    public var idea: IdeaQuery
    /// `programme/action`, or `programme` where there is only one way.
    public var way: String
    /// The part of the cost that is staff, as typed.
    public var staff: String
    /// The part of the cost that is given in kind, as typed.
    public var inKind: String
    /// Aid of minor importance, a line each: date and amount in euros.
    public var aids: String

    public init(idea: IdeaQuery = IdeaQuery(), way: String = "", staff: String = "", inKind: String = "", aids: String = "") {
        self.idea = idea
        self.way = way
        self.staff = staff
        self.inKind = inKind
        self.aids = aids
    }

    /// The way to apply that a match or a call is about.
    public init(idea: IdeaQuery, programme: Programme.ID, action: Action.ID?) {
        self.init(idea: idea, way: Self.way(programme, action))
    }

    /// Without what the idea is about: short enough to stand beside every answer.
    init(figuresOf idea: IdeaQuery, programme: Programme.ID, action: Action.ID?) {
        self.init(
            idea: IdeaQuery(budget: idea.budget, currency: idea.currency, start: idea.start, end: idea.end, months: idea.months),
            programme: programme, action: action)
    }

    public init(_ parameters: QueryParameters) {
        self.init(
            idea: IdeaQuery(parameters), way: parameters[.way] ?? "", staff: parameters[.staff] ?? "", inKind: parameters[.inKind] ?? "",
            aids: parameters[.aids] ?? "")
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        if idea.isShareable { idea.add(to: &parameters, in: language) }
        parameters.add(.way, way, in: language)
        parameters.add(.staff, staff, in: language)
        parameters.add(.inKind, inKind, in: language)
        parameters.add(.aids, aids, in: language)
    }

    public static func way(_ programme: Programme.ID, _ action: Action.ID?) -> String {
        programme.rawValue + (action.map { "/\($0.rawValue)" } ?? "")
    }
}
