public import Foundation

/// One message from a program to one person, in plain text and HTML.
public struct MailMessage: Sendable {
    public let from: MailAddress
    public let to: MailAddress
    public let replyTo: MailAddress?
    /// Control characters and line breaks in it become spaces.
    public let subject: String
    public let text: String
    /// The same as `text` says; `nil` sends the text alone.
    public let html: String?
    /// A tag such as `sv`.
    public let language: String
    /// Unique to this message, `left@right` without angle brackets; without a right part it gets the sender's domain. Characters that cannot
    /// stand in it are left out.
    public let messageID: String
    public let date: Date
    /// The list that the reader is on, with the way to leave it.
    public let list: MailList?

    public init(
        from: MailAddress, to: MailAddress, replyTo: MailAddress? = nil, subject: String, text: String, html: String? = nil,
        language: String, messageID: String, date: Date, list: MailList? = nil
    ) {
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.text = text
        self.html = html
        self.language = language
        self.messageID = messageID
        self.date = date
        self.list = list
    }
}
