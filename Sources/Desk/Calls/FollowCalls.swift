public import Funding
public import Storage

/// Reads calls for those who follow them with a program of their own: what each is now, and what was seen to happen to it.
public struct FollowCalls: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Which calls are followed, at one state of the calls: as long as it is the same, so is all that is told of them.
    public struct Selection: Sendable, Hashable {
        public let calls: [Call.ID]
        /// The calls' revision, which grows with every change of any call.
        public let revision: Int
    }

    /// The first calls that a filter lets through.
    public func selection(
        _ filter: CallFilter, by order: CallFilter.Order, limitedTo limit: Int, in language: Language
    ) async throws -> Selection {
        let understood = try await SearchCalls(desk).understood(filter, in: language)
        let filter = desk.limiting(understood)
        return try await desk.callLists.read(desk.store) { directory, _ in
            Selection(calls: directory.first(limit, filter: filter, sortedBy: order), revision: directory.revision)
        }
    }

    /// The first calls that a watch lets through, withdrawn ones too, without those that its follower has dismissed.
    public func selection(of watch: Watch, by order: CallFilter.Order, limitedTo limit: Int) async throws -> [Call.ID] {
        let id = desk.id
        let dismissed = try await desk.store.read { try WatchStore.dismissals(of: watch.id, desk: id, on: $0) }.map(\.call)
        let found: [Call.ID]
        switch watch.subject {
        case .call(let id): found = [id]
        case .programme(let id): found = try await calls(of: WatchedSearch(programme: id))
        case .search(let search): found = try await calls(of: search)
        }
        return Array(found.filter { !dismissed.contains($0) }.prefix(limit))

        func calls(of search: WatchedSearch) async throws -> [Call.ID] {
            var filter = CallFilter(search, at: desk.surroundings.now())
            if !filter.states.isEmpty { filter.states.append(.withdrawn) }
            return try await selection(filter, by: order, limitedTo: limit + dismissed.count, in: watch.language).calls
        }
    }

    /// These calls, without their texts; those that are not there are left out.
    public func calls(_ ids: [Call.ID]) async throws -> [FollowedCall] {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { try CallStore.followed(ids, within: scope, on: $0) }
    }
}
