public import Catalogue
public import Foundation
import Funding
public import Storage

/// Finds out how fresh everything is, for the page and the command that tell it.
public struct ReadFreshness: Sendable {
    private let store: Store
    private let catalogue: Catalogue
    private let now: @Sendable () -> Date

    /// Remarks that are shown of a run.
    static let remarksShown = 5

    public init(_ desk: Desk) {
        self.init(store: desk.store, catalogue: desk.catalogue, now: desk.surroundings.now)
    }

    /// For a command that needs no index.
    public init(store: Store, catalogue: Catalogue, now: @escaping @Sendable () -> Date = { Date() }) {
        self.store = store
        self.catalogue = catalogue
        self.now = now
    }

    /// - Parameter scheduled: the ids of the sources that this program fetches by itself.
    public func freshness(of sources: [FundingSource], scheduled: Set<FundingSource.ID>) async throws -> DeskFreshness {
        let now = now()
        let checks = catalogue.programmes.flatMap(\.facts).map(\.source.checked)
        let found = try await store.read { connection in
            try sources.compactMap { source -> SourceFreshness? in
                let ended = try ImportRunStore.latestEnded(source: source.id, on: connection)
                let state = try SourceStateStore.state(of: source.id, on: connection)
                // Nobody misses what nobody has asked for.
                if source.isOptional, !scheduled.contains(source.id), ended == nil, state == nil { return nil }
                let remarks = try ended.map { try ImportRunStore.gravest(Self.remarksShown, of: $0.id, on: connection) } ?? []
                return SourceFreshness(
                    of: source, isScheduled: scheduled.contains(source.id),
                    state: state,
                    runs: SourceFreshness.Runs(ended: ended, good: try ImportRunStore.latestGood(source: source.id, on: connection)),
                    remarkCounts: try ended.map { try ImportRunStore.diagnosticCounts(of: $0.id, on: connection) } ?? [:],
                    remarks: remarks.map { ImpersonalText.of($0.message) }, at: now)
            }
        }
        return DeskFreshness(
            sources: found,
            catalogue: DeskFreshness.CatalogueFreshness(checks: checks, on: Day(of: now, in: .stockholm)))
    }
}
