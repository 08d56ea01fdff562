public import Storage

/// Finds out again and again whether the replica may be read.
public struct FollowReplica: Sendable {
    /// The replica that public pages are read from.
    public let replica: Replica

    /// How often it is measured.
    public static let interval = Duration.seconds(1)

    /// `nil` for a desk that has none.
    public init?(_ desk: Desk) {
        guard let replica = desk.store.replica else { return nil }
        self.replica = replica
    }
}
