import Casework
public import Funding
public import HTML

/// The secret of a webhook, shown once.
public struct WebhookSecretPage: WorkPage {
    public let webhook: Webhook.ID
    /// `whsec_…`
    public let secret: String

    public init(webhook: Webhook.ID, secret: String) {
        self.webhook = webhook
        self.secret = secret
    }

    public var address: WorkAddress { .webhook(webhook, before: nil) }

    public func title(in context: WorkContext) -> String { context.words.webhooks.shownOnceTitle }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.webhooks
        return div(.class("wide")) {
            h1 { words.shownOnceTitle }
            p(.class("lead")) { span(.class("code"), .id("hemlighet")) { secret } }
            p { words.shownOnceText }
            p { a(.class("button"), .href(context.path(.webhook(webhook, before: nil)))) { words.toWebhook } }
        }
    }
}
