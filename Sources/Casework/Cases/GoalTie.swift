public import Funding

/// Which goal of the strategy a case serves, and how.
public struct GoalTie: Sendable, Hashable, Codable {
    public let goal: Identifier<Strategy.Goal>
    /// A sentence.
    public let how: String

    public init(goal: Identifier<Strategy.Goal>, how: String) {
        self.goal = goal
        self.how = how
    }
}
