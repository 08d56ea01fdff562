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

/// A webhook that is to be added.
public struct NewWebhook: Sendable {
    public let content: Webhook.Content
    /// Sealed.
    public let secret: [UInt8]
    /// What came with the form: the same form sent twice adds one.
    public let formKey: [UInt8]
    public let madeBy: String

    public init(content: Webhook.Content, secret: [UInt8], formKey: [UInt8], madeBy: String) {
        self.content = content
        self.secret = secret
        self.formKey = formKey
        self.madeBy = madeBy
    }
}
