/// Why a message was not sent. The words hold neither the recipient's address nor a password, nor what the server wrote, which may hold
/// the address.
public enum MailFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// It may go better later: the server has answered this message so (4xx). Also a sending that was cancelled.
    case temporary(String)
    /// The server cannot be reached, is silent, breaks off or closes (421): that is not about this message, and the next would fare no better.
    case unavailable(String)
    /// The server refuses the recipient's address for good: there is nobody there, or the mailbox takes nothing.
    case refusedRecipient(String)
    /// The server refuses this message for good, and says nothing of the recipient's address.
    case permanent(String)
    /// The server does not let us send to this address (5.7): the right to send is missing, or the address is one that nobody may write to.
    case notAllowed(String)
    /// No message can be sent until somebody mends the configuration: the sign-in, the sender, the certificate.
    case configuration(String)

    public var description: String {
        switch self {
        case .temporary(let reason), .unavailable(let reason), .refusedRecipient(let reason), .permanent(let reason),
            .notAllowed(let reason), .configuration(let reason):
            reason
        }
    }
}
