public import Funding
import Mail

/// A wish to follow something, as typed.
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
        if email.allSatisfy(\.isWhitespace) { return .emailEmpty }
        return MailAddress(email) == nil ? .emailWrong : nil
    }
}

/// What is wrong with a wish to follow something.
public enum FollowProblem: Error, Sendable, Hashable {
    case emailEmpty, emailWrong
}
