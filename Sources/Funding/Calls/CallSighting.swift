public import Foundation

/// When Utblick met a call, and how often it has changed.
public struct CallSighting: Sendable, Hashable {
    public let firstSeenAt: Date
    /// The last import that met it; `nil` for what only the catalogue knows. Earlier than the last import: it has left the feed.
    public let lastSeenAt: Date?
    /// When the source says that it changed the record.
    public let sourceChangedAt: Date?
    /// When Utblick saw the latest change, the first sight included.
    public let changedAt: Date
    /// 1 with the first sight, and one more with every change.
    public let version: Int

    public init(firstSeenAt: Date, lastSeenAt: Date?, sourceChangedAt: Date?, changedAt: Date, version: Int) {
        self.firstSeenAt = firstSeenAt
        self.lastSeenAt = lastSeenAt
        self.sourceChangedAt = sourceChangedAt
        self.changedAt = changedAt
        self.version = version
    }
}
