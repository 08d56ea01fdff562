import SQLCore
import Storage

/// Tells the other nodes on the database that this one is alive.
public struct KeepNode: Sendable {
    private let store: Store
    private let node: Node
    private let clock: ServerClock?

    /// `nil` for a desk that was opened by a command.
    public init?(_ desk: Desk) {
        guard let node = desk.node else { return nil }
        store = desk.store
        self.node = node
        clock = desk.surroundings.clock
    }

    /// Far more often than a node counts as gone.
    public static let interval = Duration.seconds(10)

    /// Tells it, and sets the clock by the server's.
    public func tell() async throws {
        let node = node
        try await clock?.follow(store)
        try await store.write { try NodeStore.tell(node, at: try ServerTime.now(on: $0), on: $0) }
    }

    /// Whether a newer program serves the same database. What sources give is then its to read: an older one would write over it what it
    /// understands of it.
    public func isOutrun() async throws -> Bool {
        let program = node.program
        return try await store.read { try NodeStore.hasNewer(than: program, at: try ServerTime.now(on: $0), on: $0) }
    }

    /// Says that the node ends, so that nobody waits for it.
    public func end() async throws {
        let id = node.id
        try await store.write { try NodeStore.remove(id, on: $0) }
    }
}
