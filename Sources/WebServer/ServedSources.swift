public import Desk

/// The sources that a server knows, and which of them it fetches by itself.
public struct ServedSources: Sendable {
    /// Every source that the status page tells of.
    public let all: [FundingSource]
    /// The ids of those that are fetched by themselves.
    public let scheduledIDs: Set<FundingSource.ID>

    public init(all: [FundingSource], scheduledIDs: Set<FundingSource.ID>) {
        self.all = all
        self.scheduledIDs = scheduledIDs
    }

    var scheduled: [FundingSource] { all.filter { scheduledIDs.contains($0.id) } }
}
