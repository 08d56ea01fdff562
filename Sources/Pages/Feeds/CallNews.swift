public import Foundation
public import Funding

/// A call with what Utblick saw happen to it.
public struct CallNews: Sendable, Hashable {
    public let call: Call
    /// The programme's short name; `nil` where Utblick does not know the programme.
    public let programmeName: Localized?
    public let firstSeen: Date
    /// When Utblick saw the latest change, the first sight included.
    public let changed: Date
    /// From 1, one more with every change.
    public let version: Int
    /// The latest first.
    public let changes: [CallChange]

    public init(call: Call, programmeName: Localized?, firstSeen: Date, changed: Date, version: Int, changes: [CallChange]) {
        self.call = call
        self.programmeName = programmeName
        self.firstSeen = firstSeen
        self.changed = changed
        self.version = version
        self.changes = changes
    }
}
