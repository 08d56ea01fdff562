import Catalogue
public import Funding
public import Matching

/// Judges one programme for an idea.
public struct JudgeProgramme: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// The match of a programme for an idea, whether or not it is among the best answers; `nil` where there is no such programme.
    public func match(_ programme: Programme.ID, for idea: Idea, at moment: Moment) async throws -> Match? {
        let moment = try await LatestExchangeRate(desk).exchanging(at: moment)
        let planning = MatchPlanning(catalogue: desk.catalogue, idea: idea, moment: moment)
        return try await desk.matchers.current().match(programme, for: idea, at: moment).map { planning.planned($0, call: nil) }
    }
}
