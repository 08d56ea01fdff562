/// Sends messages; a struct of closures, so that a test can take them instead.
public struct MailTransport: Sendable {
    /// Returns when the mail server has taken the message. When it throws, the server may still have it in one case: the connection was lost,
    /// or the sending cancelled, after the whole message had gone and before the answer came.
    public var send: @Sendable (MailMessage) async throws(MailFault) -> Void

    public init(send: @escaping @Sendable (MailMessage) async throws(MailFault) -> Void) {
        self.send = send
    }
}
