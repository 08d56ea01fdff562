import Funding
public import Storage

/// Deletes watches that were not confirmed in time, or stopped long enough ago, with their addresses.
public struct PurgeWatches: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Returns: how many went.
    public func purge() async throws -> Int {
        let today = Day(of: desk.surroundings.now(), in: .stockholm)
        return try await desk.inEveryDesk { try WatchStore.purge(desk: $0, on: today, on: $1) }
    }
}

/// Counts what is followed and told, at all desks together.
public struct CountWatches: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func counts() async throws -> WatchCounts {
        let store = desk.store
        var counts = WatchCounts()
        for id in try await store.read({ try DeskStore.all(on: $0) }).map(\.id) {
            counts += try await store.entering(id).read { try WatchCounts(desk: id, on: $0) }
        }
        return counts
    }
}
