public import Foundation

/// Something that somebody follows, without an account: whoever has its private link decides over it.
public struct Watch: Sendable, Hashable, Identifiable {
    /// How far it has come.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        /// The form has been sent, and the link in the letter has not been followed.
        case waiting
        case active
        /// Nothing is gathered and nothing is sent until the reader goes on.
        case paused
        case stopped
    }

    /// What every event is looked for in.
    public enum Subject: Sendable, Hashable, Codable {
        /// Every call that the search finds, and those that it will find.
        case search(WatchedSearch)
        case call(Call.ID)
        /// Every call of a programme, whatever its state.
        case programme(Programme.ID)
    }

    public let id: Int64
    public let subject: Subject
    /// What the letters are written in, and what the words of a search are understood in.
    public let language: Language
    public let frequency: WatchFrequency
    /// So many days before each deadline the reader wants to be reminded; of `Watch.reminderChoices`, the most first.
    public let reminders: [Int]
    public let state: State
    /// When the form was sent.
    public let requestedAt: Date
    public let confirmedAt: Date?
    /// Whether it was stopped because the mail server refused the reader's address time after time.
    public let isRefused: Bool

    /// Whether programs may fetch what it finds: somebody has confirmed it, and nobody has stopped it.
    public var hasFeeds: Bool { state == .active || state == .paused }

    /// What is not confirmed is deleted after so many days.
    public static let waitingDays = 7
    /// What was stopped is deleted after so many days; until then it can be taken up again.
    public static let stoppedDays = 30
    /// The days before a deadline that can be chosen.
    public static let reminderChoices = [30, 7]

    public init(
        id: Int64, subject: Subject, language: Language, frequency: WatchFrequency, reminders: [Int], state: State, requestedAt: Date,
        confirmedAt: Date? = nil, isRefused: Bool = false
    ) {
        self.id = id
        self.subject = subject
        self.language = language
        self.frequency = frequency
        self.reminders = reminders
        self.state = state
        self.requestedAt = requestedAt
        self.confirmedAt = confirmedAt
        self.isRefused = isRefused
    }
}
