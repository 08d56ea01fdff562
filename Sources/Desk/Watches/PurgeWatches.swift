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
        let id = desk.id
        return try await desk.store.write { try WatchStore.purge(desk: id, on: today, on: $0) }
    }
}

/// Counts what is followed and told.
public struct CountWatches: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func counts() async throws -> WatchCounts {
        let id = desk.id
        return try await desk.store.read { try WatchCounts(desk: id, on: $0) }
    }
}
