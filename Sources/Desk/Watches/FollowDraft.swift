public import Funding
import Mail
import Storage

/// A wish to follow something, as typed. It describes itself without the address, so that that cannot end up in a log by interpolation.
public struct FollowDraft: Sendable, Hashable {
    public var subject: Watch.Subject
    public var email: String
    public var frequency: WatchFrequency
    /// Of `Watch.reminderChoices`.
    public var reminders: [Int]

    public init(subject: Watch.Subject, email: String, frequency: WatchFrequency, reminders: [Int]) {
        self.subject = subject
        self.email = email
        self.frequency = frequency
        self.reminders = Watch.reminderChoices.filter(reminders.contains)
    }

    /// What must be put right before it can be sent.
    public var problem: FollowProblem? {
        if case .search(let search) = subject, search.text.count > CallFilter.longestText { return .textTooLong }
        if email.allSatisfy(\.isWhitespace) { return .emailEmpty }
        return MailAddress(email) == nil ? .emailWrong : nil
    }
}

extension FollowDraft: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "wish to follow \(frequency.rawValue)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["frequency": frequency.rawValue]) }
}

/// What is wrong with a wish to follow something.
public enum FollowProblem: Error, Sendable, Hashable {
    case emailEmpty, emailWrong
    /// The words of a search are more than `CallFilter.longestText` characters.
    case textTooLong
}
