/// A letter in words.
public struct WrittenMessage: Sendable, Hashable {
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
