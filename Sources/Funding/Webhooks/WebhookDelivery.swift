public import Foundation

/// Something that a webhook is sent, and what has become of it.
public struct WebhookDelivery: Sendable, Hashable, Identifiable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        /// For its time, or for a next attempt.
        case waiting
        case sending
        case delivered
        /// Tried for three days, or refused for good.
        case failed
        /// The webhook was turned off before it arrived.
        case dropped
    }

    /// What it tells of.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The call is new, or has come to match.
        case appeared = "call.appeared"
        case changed = "call.changed"
        /// The day came on which it opens.
        case opened = "call.opened"
        /// A deadline is near.
        case closing = "call.closing"
        case withdrawn = "call.withdrawn"
        case returned = "call.returned"
        /// Somebody of the desk wanted to see whether it arrives.
        case test = "webhook.test"
    }

    public let id: Int64
    public let webhook: Webhook.ID
    /// What the receiver knows it by, the same in every attempt.
    public let message: String
    public let kind: Kind
    /// `nil` for a test.
    public let call: Call.ID?
    public let state: State
    /// When what it tells of was seen to happen.
    public let happenedAt: Date
    public let noticedAt: Date
    /// When it is tried next; only of meaning while it waits.
    public let dueAt: Date
    public let attempts: Int
    public let attemptedAt: Date?
    /// The receiver's status in the latest attempt; `nil` where there was no answer.
    public let status: Int?
    /// Why there was no answer: a `WebhookFault` by its raw value, or the word of a program that knows more of them.
    public let fault: String?
    /// How long the latest attempt took, in milliseconds.
    public let milliseconds: Int?

    public init(
        id: Int64, webhook: Webhook.ID, message: String, kind: Kind, call: Call.ID?, state: State, happenedAt: Date, noticedAt: Date,
        dueAt: Date, attempts: Int = 0, attemptedAt: Date? = nil, status: Int? = nil, fault: String? = nil, milliseconds: Int? = nil
    ) {
        self.id = id
        self.webhook = webhook
        self.message = message
        self.kind = kind
        self.call = call
        self.state = state
        self.happenedAt = happenedAt
        self.noticedAt = noticedAt
        self.dueAt = dueAt
        self.attempts = attempts
        self.attemptedAt = attemptedAt
        self.status = status
        self.fault = fault
        self.milliseconds = milliseconds
    }

    /// Whether another attempt comes by itself.
    public var isUnderWay: Bool { state == .waiting || state == .sending }

    /// What it holds is forgotten so many days after it ended.
    public static let keptDays = 30
}

extension WatchEvent.Kind {
    /// What a webhook is told of it as.
    public var delivery: WebhookDelivery.Kind {
        switch self {
        case .new: .appeared
        case .opened: .opened
        case .datesMoved, .budgetChanged, .textChanged, .changed: .changed
        case .withdrawn: .withdrawn
        case .returned: .returned
        case .closes: .closing
        }
    }
}
