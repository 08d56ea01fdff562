import Casework
public import Funding
public import Mail
public import Storage

/// What a letter reminds the owner of cases of.
public struct ObligationLetter: Sendable {
    /// Whom it is to.
    public let name: String
    /// By day.
    public let obligations: [ObligationOutline]
    public let today: Day
    public let language: Language
}

/// A reminder in words.
public struct WrittenReminder: Sendable, Hashable {
    public let subject: String
    public let text: String
    /// The same as `text` says.
    public let html: String

    public init(subject: String, text: String, html: String) {
        self.subject = subject
        self.text = text
        self.html = html
    }
}

/// The way out for reminders: the mail server, whom mail comes from, and how a reminder is put in words.
public struct ReminderPost: Sendable {
    public let transport: MailTransport
    public let from: MailAddress
    public let write: @Sendable (ObligationLetter) -> WrittenReminder

    public init(transport: MailTransport, from: MailAddress, write: @escaping @Sendable (ObligationLetter) -> WrittenReminder) {
        self.transport = transport
        self.from = from
        self.write = write
    }
}
