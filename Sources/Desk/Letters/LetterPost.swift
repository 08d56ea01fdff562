public import Mail

/// The way out for letters of one kind: the mail server, whom mail comes from, and how a letter is put in words.
public struct LetterPost<Letter: Sendable>: Sendable {
    public let transport: MailTransport
    public let from: MailAddress
    public let write: @Sendable (Letter) -> WrittenMessage

    public init(transport: MailTransport, from: MailAddress, write: @escaping @Sendable (Letter) -> WrittenMessage) {
        self.transport = transport
        self.from = from
        self.write = write
    }
}
