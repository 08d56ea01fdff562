public import Foundation

/// What a call's source has said about it since it was published, in the source's own words and language.
public struct CallNotice: Sendable, Hashable {
    /// The day that the source gives it; `nil` where it gives none.
    public let day: Day?
    /// When the source last changed it; `nil` where it does not tell.
    public let changedAt: Date?
    public let text: CallText
    /// When Utblick first met it.
    public let firstSeenAt: Date
    /// When Utblick first found it gone from the source; `nil` while it stands there.
    public let goneAt: Date?

    public init(day: Day?, changedAt: Date?, text: CallText, firstSeenAt: Date, goneAt: Date? = nil) {
        self.day = day
        self.changedAt = changedAt
        self.text = text
        self.firstSeenAt = firstSeenAt
        self.goneAt = goneAt
    }
}
