public import Casework
import Funding
import Storage

/// The sums of the desk's work that everybody may read.
public struct ReadStrategyFigures: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func figures() async throws -> StrategyFigures {
        let (id, today) = (desk.id, Day(of: desk.surroundings.now(), in: .stockholm))
        let cases = try await desk.store.readAllowingDelay { try ReportStore.cases(through: today, desk: id, on: $0) }
        return StrategyFigures(cases, on: today)
    }
}
