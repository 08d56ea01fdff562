import Catalogue
import CommonGrants
import Desk
import Foundation
import Funding
import Storage
import Synchronization

/// Calls made ready to be told of, kept until they change: those that all desks share, once for all of them, or one desk's own.
///
/// A call that was changed by anybody is made ready anew within seconds, and the others stay as they are. One whose opening or deadline passes is
/// made anew before anybody is told of it.
final class KeptOpportunities: Sendable {
    /// Seconds between two looks at the calls' revision.
    private static let interval = Duration.seconds(1)
    /// So long a collection is good without a look at every call: what an import only met is no change, and still checked again.
    private static let longest: TimeInterval = 3_600
    /// Rules come into force and end with a day.
    private static let longestOpportunity: TimeInterval = 86_400
    /// Calls that are read at a time.
    private static let batch = 200

    private struct State {
        var collection: OpportunityCollection?
        var revision = 0
        var madeAt = Date.distantPast
        var lookedAt: ContinuousClock.Instant?
        var renewal: Task<OpportunityCollection, any Error>?
    }

    private let publishing: PublishCalls
    private let catalogue: Catalogue
    private let schemas: String
    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    /// - Parameter origin: what the addresses of the custom fields' schemas begin with.
    init(_ desk: Desk, of owner: PublishCalls.Owner, origin: String) {
        publishing = PublishCalls(desk, of: owner)
        catalogue = desk.catalogue
        schemas = origin + GrantsProtocol.schemasPath
        now = desk.surroundings.now
    }

    /// The calls as they are, or as they were seconds ago. A database that does not answer leaves what is at hand.
    func collection() async throws -> OpportunityCollection {
        let moment = now()
        let known = state.withLock { state -> (collection: OpportunityCollection?, isToBeLookedAt: Bool) in
            // A clock that was set back makes nothing hold for longer.
            let isSound = state.collection != nil && moment < (state.collection?.turns ?? .distantPast) && state.madeAt <= moment
            guard isSound else { return (nil, false) }
            let clock = ContinuousClock.now
            guard state.lookedAt.map({ clock - $0 >= Self.interval }) ?? true else { return (state.collection, false) }
            state.lookedAt = clock
            return (state.collection, true)
        }
        guard let collection = known.collection else { return try await renewal().value }
        guard known.isToBeLookedAt, let revision = try? await publishing.revision() else { return collection }
        let isStale = state.withLock { $0.revision < revision || moment.timeIntervalSince($0.madeAt) > Self.longest }
        // Those who ask meanwhile are told what is at hand.
        if isStale { _ = renewal() }
        return collection
    }

    /// One call with its whole text and its competitions; `nil` where it has gone since.
    func detail(of call: Call.ID) async throws -> Opportunity? {
        try await publishing.calls([call]).first.map { Opportunity(material(of: $0, at: now())) }
    }

    /// The renewal under way, or a new one.
    private func renewal() -> Task<OpportunityCollection, any Error> {
        state.withLock { state in
            if let renewal = state.renewal { return renewal }
            let former = state.collection
            let renewal = Task { try await self.renew(former) }
            state.renewal = renewal
            return renewal
        }
    }

    private func renew(_ former: OpportunityCollection?) async throws -> OpportunityCollection {
        defer { state.withLock { $0.renewal = nil } }
        let (moment, editions) = (now(), try await publishing.editions())
        let kept = (former?.all ?? []).filter { opportunity in
            editions.editions[opportunity.call] == opportunity.edition && opportunity.turns > moment
                && (0..<Self.longestOpportunity).contains(moment.timeIntervalSince(opportunity.madeAt))
        }
        let known = Set(kept.map(\.call))
        let wanted = editions.editions.keys.filter { !known.contains($0) }.sorted()
        var made: [ListedOpportunity] = []
        made.reserveCapacity(wanted.count)
        for start in stride(from: 0, to: wanted.count, by: Self.batch) {
            let ids = Array(wanted[start..<min(start + Self.batch, wanted.count)])
            for published in try await publishing.calls(ids) {
                let edition = editions.editions[published.call.id] ?? ""
                made.append(ListedOpportunity(published, edition: edition, of: material(of: published, at: moment)))
            }
        }
        let collection = made.isEmpty && kept.count == former?.all.count ? former : nil
        let renewed = collection ?? OpportunityCollection(kept + made)
        state.withLock { state in
            state.collection = renewed
            state.revision = editions.revision
            state.madeAt = moment
        }
        return renewed
    }

    private func material(of published: PublishedCall, at moment: Date) -> OpportunityMaterial {
        OpportunityMaterial(
            call: published.call, createdAt: published.sighting.firstSeenAt, changedAt: published.sighting.changedAt,
            programme: published.call.programme.flatMap(catalogue.programme), gazetteer: catalogue.gazetteer, schemas: schemas,
            moment: moment)
    }
}
