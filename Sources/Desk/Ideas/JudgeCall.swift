import Catalogue
public import Funding
public import Matching

/// Judges one call for an idea.
public struct JudgeCall: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The match of a call for an idea, whether or not the call is among the best answers to it.
    public func match(_ call: Call, for idea: Idea, at moment: Moment) async throws -> Match {
        let moment = try await LatestExchangeRate(desk).exchanging(at: moment)
        let match = try await desk.matchers.current().match(call, for: idea, at: moment)
        return MatchPlanning(catalogue: desk.catalogue, idea: idea, moment: moment).planned(match, call: call)
    }
}
