/// Why a receiver gave no answer; the raw value is how the log keeps it.
public enum WebhookFault: String, Sendable, Hashable, CaseIterable {
    /// The name leads nowhere.
    case noSuchHost = "no-such-host"
    case unreachable
    /// The name leads to this machine or to a network that is not the internet.
    case ownNetwork = "own-network"
    case timeOut = "time-out"
    /// The certificate does not hold, or TLS could not begin.
    case certificate
    /// The connection was lost, or what came was no HTTP.
    case brokenOff = "broken-off"
    /// The address is none that may be sent to any more.
    case address
    /// The secret was sealed with another key than this program's.
    case secret
}
