public import Funding

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
