extension MailTransport {
    /// Sends over SMTP: one message at a time, on a thread of its own, over one connection as long as messages come.
    public static func smtp(_ configuration: SMTPConfiguration) -> MailTransport {
        let sender = SMTPSender(configuration)
        return MailTransport { message throws(MailFault) in try await sender.send(message) }
    }
}
