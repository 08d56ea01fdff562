public import Funding
public import Mail

/// The way out for letters: the mail server, whom mail comes from, and how a letter is put in words.
public struct Post: Sendable {
    public let transport: MailTransport
    public let from: MailAddress
    public let write: @Sendable (WatchLetter) -> WrittenLetter

    public init(transport: MailTransport, from: MailAddress, write: @escaping @Sendable (WatchLetter) -> WrittenLetter) {
        self.transport = transport
        self.from = from
        self.write = write
    }
}
