public import Foundation

/// A system that follows calls: an address that is sent what happens to those that a search lets through.
public struct Webhook: Sendable, Hashable, Identifiable {
    /// What somebody chooses.
    public struct Content: Sendable, Hashable {
        public var address: String
        /// What it is for, in the words of whoever added it.
        public var note: String
        /// Which calls; one without conditions and of every state lets all through.
        public var search: WatchedSearch
        /// What the words of the search are understood in.
        public var language: Language
        /// So many days before each deadline it is told of it; of `Watch.reminderChoices`, the most first.
        public var reminders: [Int]

        public init(address: String, note: String, search: WatchedSearch, language: Language, reminders: [Int]) {
            self.address = address
            self.note = note
            self.search = search
            self.language = language
            self.reminders = Watch.reminderChoices.filter(reminders.contains)
        }
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case on
        /// Nothing is gathered and nothing is sent.
        case off
    }

    /// Why it is off.
    public enum OffReason: String, Sendable, Hashable, Codable, CaseIterable {
        /// Somebody of the desk turned it off.
        case staff
        /// The receiver answered that it wants no more (410).
        case gone
        /// Nothing has arrived for days.
        case failing
    }

    public let id: Int64
    public let content: Content
    public let state: State
    /// `nil` while it is on.
    public let offReason: OffReason?
    public let offAt: Date?
    /// From 1, one more with every change of `content`.
    public let version: Int
    /// From 1, one more with every change of the secret.
    public let secretVersion: Int
    public let madeAt: Date
    /// Who added it, as the log calls them: `staff:3`.
    public let madeBy: String
    /// It is told of what happens from then on.
    public let startsAt: Date
    /// Until when the secret before the present one signs too; `nil` where there is none.
    public let formerSecretUntil: Date?
    /// Attempts in a row that have failed, and since when.
    public let failures: Int
    public let failingSince: Date?

    public init(
        id: Int64, content: Content, state: State, offReason: OffReason?, offAt: Date?, version: Int, secretVersion: Int,
        madeAt: Date, madeBy: String, startsAt: Date, formerSecretUntil: Date? = nil, failures: Int = 0, failingSince: Date? = nil
    ) {
        self.id = id
        self.content = content
        self.state = state
        self.offReason = offReason
        self.offAt = offAt
        self.version = version
        self.secretVersion = secretVersion
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.startsAt = startsAt
        self.formerSecretUntil = formerSecretUntil
        self.failures = failures
        self.failingSince = failingSince
    }

    /// It as something that is followed, to be held against what happens by the same rules as what people follow.
    public var watch: Watch {
        Watch(
            id: id, subject: .search(content.search), language: content.language, frequency: .instant, reminders: content.reminders,
            state: state == .on ? .active : .paused, requestedAt: madeAt, confirmedAt: startsAt)
    }
}
