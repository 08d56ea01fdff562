/// Something that a project measures.
public struct ProjectIndicator: Sendable, Hashable, Codable {
    public var name: String
    /// What is counted: "deltagare", "hektar".
    public var unit: String
    /// In hundredths; `nil` where nobody has said.
    public var target: Int?
    /// In hundredths; `nil` until it is known.
    public var outcome: Int?
    /// The goal of the strategy that it belongs to; empty for none.
    public var goal: String

    public init(name: String, unit: String = "", target: Int? = nil, outcome: Int? = nil, goal: String = "") {
        self.name = name
        self.unit = unit
        self.target = target
        self.outcome = outcome
        self.goal = goal
    }
}

/// What those who are paid by the EU have to show, point by point.
public enum PublicityDuty: String, Sendable, Hashable, Codable, CaseIterable {
    /// A short description on the organisation's own website.
    case website
    case socialMedia
    /// A poster of at least A3, or a screen.
    case poster
    /// The emblem in everything that is printed and shown, at least as large as the largest other mark.
    case emblem
    /// Those who take part are told who pays.
    case participants
}
