public import Foundation
public import Funding

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
