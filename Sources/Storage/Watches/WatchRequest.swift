public import Foundation
public import Funding

/// What somebody sends to follow something, with what must be known to keep and to purge it. It holds an e-mail address: it describes
/// itself without, so that the address cannot end up in a log by interpolation.
public struct WatchRequest: Sendable, Hashable {
    public let desk: MunicipalDesk.ID
    /// A digest of the private link's secret; the secret itself is never stored.
    public let tokenHash: [UInt8]
    /// What the secret is worked out of again for each letter, together with a key that lies outside the database.
    public let seed: [UInt8]
    public let email: String
    public let subject: Watch.Subject
    public let language: Language
    public let frequency: WatchFrequency
    public let reminders: [Int]
    public let requestedAt: Date
    /// In words: what the personal data is kept for, and on what ground.
    public let legalBasis: String
    /// The last day that it may be kept unless it is confirmed.
    public let purgeAfter: Day

    public init(
        desk: MunicipalDesk.ID, tokenHash: [UInt8], seed: [UInt8], email: String, subject: Watch.Subject, language: Language,
        frequency: WatchFrequency, reminders: [Int], requestedAt: Date, legalBasis: String, purgeAfter: Day
    ) {
        self.desk = desk
        self.tokenHash = tokenHash
        self.seed = seed
        self.email = email
        self.subject = subject
        self.language = language
        self.frequency = frequency
        self.reminders = reminders
        self.requestedAt = requestedAt
        self.legalBasis = legalBasis
        self.purgeAfter = purgeAfter
    }
}

extension WatchRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "request to follow at \(desk)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["desk": desk]) }
}
