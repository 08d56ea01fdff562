import Foundation
public import Funding

/// How fresh everything a desk answers with is.
public struct DeskFreshness: Sendable {
    public let sources: [SourceFreshness]
    public let catalogue: CatalogueFreshness

    /// How fresh what people have written down is.
    public struct CatalogueFreshness: Sendable, Hashable {
        /// When the newest fact was checked.
        public let newestCheck: PartialDate?
        public let facts: Int
        /// Facts that were certainly checked more than a year ago.
        public let factsOlderThanYear: Int

        /// - Parameter checks: when each fact was checked.
        init(checks: [PartialDate], on today: Day) {
            newestCheck = checks.max()
            facts = checks.count
            let yearAgo = today.adding(months: -12)
            factsOlderThanYear = checks.count { $0.lastDay < yearAgo }
        }
    }
}
