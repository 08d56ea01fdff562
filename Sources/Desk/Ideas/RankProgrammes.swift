public import Funding
public import Matching

/// Ranks every programme for an idea, without calls: how matching quality is measured.
public struct RankProgrammes: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Best first, closed programmes too.
    public func ranking(for idea: Idea, at moment: Moment) async throws -> [(programme: Programme.ID, relevance: Double)] {
        try await desk.matchers.current().rankedProgrammes(for: idea, at: moment)
    }
}
