public import Funding
public import Storage

/// Reads the calls that a desk shows, for those who look around: lists, one call, counts.
public struct BrowseCalls: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// One page of a list, `number` from 1, with how many calls the whole list holds and what other choices would give.
    public func page(
        _ number: Int, of size: Int, filter: CallFilter, by order: CallFilter.Order
    ) async throws -> (calls: [Call], total: Int, facets: CallFacets) {
        let filter = desk.limiting(filter)
        return try await desk.callLists.read(desk.store) { directory, connection in
            let found = directory.search(filter, sortedBy: order, skipping: (number - 1) * size, limitedTo: size)
            let calls = try CallStore.outlines(found.calls, within: filter.scope, on: connection)
            return (calls, found.total, directory.facets(filter))
        }
    }

    /// The first calls that a filter lets through, without their texts.
    public func first(_ limit: Int, filter: CallFilter, by order: CallFilter.Order) async throws -> [Call] {
        let filter = desk.limiting(filter)
        return try await desk.callLists.read(desk.store) { directory, connection in
            let ids = directory.first(limit, filter: filter, sortedBy: order)
            return try CallStore.outlines(ids, within: filter.scope, on: connection)
        }
    }

    /// How many calls each choice would give.
    public func facets(_ filter: CallFilter) async throws -> CallFacets {
        let filter = desk.limiting(filter)
        return try await desk.callLists.read(desk.store) { directory, _ in directory.facets(filter) }
    }

    /// One call with its texts.
    public func call(_ id: Call.ID) async throws -> Call? {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { try CallStore.call(id, within: scope, on: $0) }
    }

    /// The calls that are stored, in the order of `ids`, without their texts.
    public func outlines(_ ids: [Call.ID]) async throws -> [Call] {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { try CallStore.outlines(ids, within: scope, on: $0) }
    }

    /// A number that grows with every change of any call.
    public func revision() async throws -> Int {
        try await desk.store.readAllowingDelay { try CallStore.revision(on: $0) }
    }

    public func count() async throws -> Int {
        let scope = desk.scope
        return try await desk.store.readAllowingDelay { try CallStore.count(within: scope, on: $0) }
    }
}

extension Desk {
    /// A filter over the calls that this desk shows.
    func limiting(_ filter: CallFilter) -> CallFilter {
        var filter = filter
        filter.scope = scope
        return filter
    }
}
