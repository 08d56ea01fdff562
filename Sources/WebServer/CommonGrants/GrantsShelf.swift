import CommonGrants
import Desk
import Funding
import Synchronization

/// What one desk tells other systems: the calls that all share, and its own.
final class GrantsShelf: Sendable {
    private struct Joined {
        let shared: OpportunityCollection
        let own: OpportunityCollection
        let both: OpportunityCollection
    }

    private let shared: KeptOpportunities
    private let own: KeptOpportunities
    private let joined = Mutex<Joined?>(nil)

    /// - Parameter shared: the calls that all desks of a server have in common.
    init(_ site: Site, shared: KeptOpportunities) {
        self.shared = shared
        own = KeptOpportunities(site.desk, of: .thisDesk, origin: site.origin)
    }

    /// Every call that the desk shows. Most desks have none of their own, and share one collection.
    func collection() async throws -> OpportunityCollection {
        let (shared, own) = (try await shared.collection(), try await own.collection())
        guard !own.all.isEmpty else { return shared }
        if let known = joined.withLock({ $0 }), known.shared === shared, known.own === own { return known.both }
        let both = OpportunityCollection(shared.all + own.all)
        joined.withLock { $0 = Joined(shared: shared, own: own, both: both) }
        return both
    }

    /// One call with its whole text and its competitions; `nil` where it has gone since.
    func detail(of call: Call.ID) async throws -> Opportunity? {
        try await (call.desk == nil ? shared : own).detail(of: call)
    }
}
