import Catalogue
import CommonGrants
import Desk
import Foundation
import Funding
import Storage
import Synchronization

/// Calls made ready to be told of, kept until they change: those that all desks share, once for all of them, or one desk's own.
///
/// A call that anybody has changed is made ready anew within seconds, and the others stay as they are. One whose opening or deadline passes
/// is made anew before anybody is told of it.
final class KeptOpportunities: Sendable {
    /// So long nobody looks at the calls' revision again.
    private static let interval = Duration.seconds(1)
    /// After so long nobody is told of what is at hand before it was looked at.
    private static let longestUnchecked = Duration.seconds(5)
    /// So long a collection is good without a look at every call: what an import only met is no change, and still checked again.
    private static let longest: TimeInterval = 3_600
    /// Rules come into force and end with a day.
    private static let longestOpportunity: TimeInterval = 86_400

    private struct State {
        var collection: OpportunityCollection?
        var revision = 0
        var madeAt = Date.distantPast
        /// When the latest look began that has ended well, and the latest of all.
        var checkedAt: ContinuousClock.Instant?
        var lookedAt: ContinuousClock.Instant?
        var check: Task<OpportunityCollection, any Error>?
        var renewal: Task<OpportunityCollection, any Error>?
    }

    private let publishing: PublishCalls
    private let catalogue: Catalogue
    private let schemas: String
    private let now: @Sendable () -> Date
    private let clock: @Sendable () -> ContinuousClock.Instant
    private let state = Mutex(State())

    /// - Parameters:
    ///   - origin: what the addresses of the custom fields' schemas begin with.
    ///   - now: `nil` for the desk's own clock.
    ///   - clock: by which the age of the latest look is told.
    init(
        _ desk: Desk, of owner: PublishCalls.Owner, origin: String, now: (@Sendable () -> Date)? = nil,
        clock: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        publishing = PublishCalls(desk, of: owner)
        catalogue = desk.catalogue
        schemas = origin + GrantsProtocol.schemasPath
        self.now = now ?? desk.surroundings.now
        self.clock = clock
    }

    /// The calls as they are, or as they were seconds ago. A database that does not answer leaves what is at hand.
    func collection() async throws -> OpportunityCollection {
        let moment = now()
        guard let (collection, age) = atHand(moment) else { return try await renewed(after: moment) }
        if let age, age < Self.interval { return collection }
        guard let check = check(at: moment) else { return collection }
        // Those who ask meanwhile are told what is at hand, as long as it was looked at lately.
        if let age, age < Self.longestUnchecked { return collection }
        guard let checked = try? await check.value else { return collection }
        return checked.turns > moment ? checked : try await renewed(after: moment)
    }

    /// One call with its whole text and its competitions; `nil` where it has gone since.
    func detail(of call: Call.ID) async throws -> Opportunity? {
        try await publishing.call(call).map { Opportunity(material(of: $0, at: now())) }
    }

    /// What is good at a moment, and how long ago it was looked at whether it still is.
    private func atHand(_ moment: Date) -> (OpportunityCollection, age: Duration?)? {
        state.withLock { state in
            // A clock that was set back makes nothing hold for longer.
            guard let collection = state.collection, moment < collection.turns, state.madeAt <= moment else { return nil }
            return (collection, state.checkedAt.map { $0.duration(to: clock()) })
        }
    }

    /// The look under way, or a new one; `nil` where one that has just failed is not to be tried again yet.
    private func check(at moment: Date) -> Task<OpportunityCollection, any Error>? {
        state.withLock { state in
            if let check = state.check { return check }
            let start = clock()
            if let lookedAt = state.lookedAt, lookedAt.duration(to: start) < Self.interval { return nil }
            state.lookedAt = start
            let check = Task { try await self.checked(at: moment, since: start) }
            state.check = check
            return check
        }
    }

    private func checked(at moment: Date, since start: ContinuousClock.Instant) async throws -> OpportunityCollection {
        defer { state.withLock { $0.check = nil } }
        let revision = try await publishing.revision()
        let good = state.withLock { state in
            state.revision >= revision && moment.timeIntervalSince(state.madeAt) <= Self.longest ? state.collection : nil
        }
        let collection = if let good { good } else { try await renewal().value }
        state.withLock { $0.checkedAt = start }
        return collection
    }

    /// Calls as they are at a moment, at which a renewal may have been under way that began before one of them turned.
    private func renewed(after moment: Date) async throws -> OpportunityCollection {
        let collection = try await renewal().value
        return collection.turns > moment ? collection : try await renewal().value
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
        let (moment, start) = (now(), clock())
        let sound = (former?.all ?? []).filter { opportunity in
            opportunity.turns > moment && (0..<Self.longestOpportunity).contains(moment.timeIntervalSince(opportunity.madeAt))
        }
        let known = Dictionary(sound.map { ($0.call, $0.edition) }) { first, _ in first }
        let snapshot = try await publishing.snapshot(except: { known[$0] == $1 }) { published, edition in
            // What turned while others were made is made as it has become.
            ListedOpportunity(published, edition: edition, of: self.material(of: published, at: self.now()))
        }
        let kept = sound.filter { snapshot.editions[$0.call] == $0.edition }
        let renewed =
            if let former, snapshot.made.isEmpty, kept.count == former.all.count { former } else {
                OpportunityCollection(kept + snapshot.made)
            }
        state.withLock { state in
            state.collection = renewed
            state.revision = snapshot.revision
            state.madeAt = moment
            state.checkedAt = start
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
