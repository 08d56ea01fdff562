public import Funding
import Storage

/// Reads calls for what is told of them to other systems, and kept until they change.
public struct PublishCalls: Sendable {
    /// Whose calls are read.
    public enum Owner: Sendable, Hashable {
        /// Those that all desks share.
        case everybody
        /// Those that this desk alone shows.
        case thisDesk
    }

    private let desk: Desk
    private let owner: Owner

    public init(_ desk: Desk, of owner: Owner) {
        self.desk = desk
        self.owner = owner
    }

    /// Calls as they are at one moment of the database.
    public struct Snapshot<Made: Sendable>: Sendable {
        public let revision: Int
        /// What tells one state of a call from another, for each that there is.
        public let editions: [Call.ID: String]
        /// What was made of those that were not known.
        public let made: [Made]
    }

    /// Calls that are in memory at a time.
    private static let batch = 200

    /// A number that grows with every change of any call.
    public func revision() async throws -> Int {
        try await desk.store.readAllowingDelay { try CallStore.revision(on: $0) }
    }

    /// What is made of the calls that are not known in their edition. Editions and calls are read as one: a moment later they may differ, and
    /// on a replica be older.
    public func snapshot<Made: Sendable>(
        except isKnown: @escaping @Sendable (Call.ID, _ edition: String) -> Bool,
        making make: @escaping @Sendable (PublishedCall, _ edition: String) -> Made
    ) async throws -> Snapshot<Made> {
        let (scope, owner) = (scope, owner == .thisDesk ? desk.id : nil)
        return try await desk.store.readAllowingDelay { connection in
            let editions = try CallStore.editions(of: owner, on: connection)
            let wanted = editions.filter { !isKnown($0.key, $0.value) }.keys.sorted()
            var made: [Made] = []
            made.reserveCapacity(wanted.count)
            for start in stride(from: 0, to: wanted.count, by: Self.batch) {
                let ids = Array(wanted[start..<min(start + Self.batch, wanted.count)])
                for call in try CallStore.published(ids, within: scope, on: connection) {
                    if let edition = editions[call.call.id] { made.append(make(call, edition)) }
                }
            }
            return Snapshot(revision: try CallStore.revision(on: connection), editions: editions, made: made)
        }
    }

    /// `nil` for a call that is not stored.
    public func call(_ id: Call.ID) async throws -> PublishedCall? {
        let scope = scope
        return try await desk.store.readAllowingDelay { try CallStore.published([id], within: scope, on: $0).first }
    }

    private var scope: CallScope { owner == .thisDesk ? desk.scope : .shared }
}
