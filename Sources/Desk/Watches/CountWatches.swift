public import Storage

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
