/// Why a message was not sent. The words hold neither the recipient's address nor a password, nor what the server wrote, which may hold
/// the address.
public enum MailFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// It may go better later: the server says so (4xx), the connection was lost, or no answer came in time. Also a sending that was cancelled.
    case temporary(String)
    /// The server refuses this recipient or this message for good (5xx).
    case permanent(String)
    /// No message can be sent until somebody mends the configuration: the sign-in, the sender, the certificate.
    case configuration(String)

    public var description: String {
        switch self {
        case .temporary(let reason), .permanent(let reason), .configuration(let reason): reason
        }
    }
}
