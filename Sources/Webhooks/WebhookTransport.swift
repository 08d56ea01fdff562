public import Foundation

/// Sends webhooks; a struct of closures, so that a test can take them instead.
public struct WebhookTransport: Sendable {
    public var send: @Sendable (WebhookMessage, _ address: String, _ secrets: [WebhookSecret], _ moment: Date) async -> WebhookAnswer
    /// Hosts of one's own network that it sends to.
    public let hosts: OwnHosts

    public init(
        hosts: OwnHosts = .none,
        send: @escaping @Sendable (WebhookMessage, _ address: String, _ secrets: [WebhookSecret], _ moment: Date) async -> WebhookAnswer
    ) {
        self.hosts = hosts
        self.send = send
    }
}

/// What became of one attempt.
public struct WebhookAnswer: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        /// The receiver's status, such as 204.
        case status(Int)
        case fault(WebhookFault)
    }

    public let outcome: Outcome
    /// How long the receiver asks to wait, in seconds.
    public let retryAfter: TimeInterval?
    public let took: Duration

    public init(_ outcome: Outcome, retryAfter: TimeInterval? = nil, took: Duration = .zero) {
        self.outcome = outcome
        self.retryAfter = retryAfter
        self.took = took
    }

    /// Whether the receiver has it.
    public var isDelivered: Bool {
        if case .status(200...299) = outcome { true } else { false }
    }

    /// Whether the receiver wants no more.
    public var isGone: Bool { outcome == .status(410) }
}

/// Why there was no answer.
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
