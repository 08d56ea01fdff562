public import Funding

/// A watch with what only its letters need. It describes itself without the reader's address.
public struct StoredWatch: Sendable, Hashable, Identifiable {
    public let watch: Watch
    public let email: String
    /// What the private link's secret is worked out of, together with a key that lies outside the database.
    public let seed: [UInt8]
    public let tokenHash: [UInt8]
    /// The last day that it may be kept; `nil` while it is active or paused.
    public let purgeAfter: Day?

    public var id: Watch.ID { watch.id }
}

extension StoredWatch: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "watch \(id)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}
