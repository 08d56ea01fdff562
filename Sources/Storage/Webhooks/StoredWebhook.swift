public import Foundation
public import Funding

/// A webhook with its secrets, sealed with a key outside the database.
public struct StoredWebhook: Sendable, Hashable {
    public let webhook: Webhook
    public let secret: [UInt8]
    /// The secret before, as long as it signs too; `nil` where there is none.
    public let formerSecret: [UInt8]?

    /// Those that sign at a moment, the present first.
    public func secrets(at moment: Date) -> [[UInt8]] {
        guard let formerSecret, let until = webhook.formerSecretUntil, moment < until else { return [secret] }
        return [secret, formerSecret]
    }
}
