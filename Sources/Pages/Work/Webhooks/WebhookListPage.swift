import Casework
public import Funding
public import HTML

/// The systems that follow the desk's calls.
public struct WebhookListPage: WorkPage {
    public struct Row: Sendable {
        public let webhook: Webhook
        /// Of the programme that it follows; `nil` where it follows none, or one that is not known.
        public let programme: Localized?

        public init(webhook: Webhook, programme: Localized?) {
            self.webhook = webhook
            self.programme = programme
        }
    }

    public let rows: [Row]

    public init(rows: [Row]) {
        self.rows = rows
    }

    public var address: WorkAddress { .webhooks }

    public func title(in context: WorkContext) -> String { context.words.webhooks.title }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.webhooks
        return div(.class("wide")) {
            h1 { words.title }
            p(.class("lead")) { words.lead }
            p { a(.class("button"), .href(context.path(.newWebhook))) { words.new } }
            if rows.isEmpty { p { words.none } } else { WebhookTable(rows: rows, caption: words.title, context: context).markup }
        }
    }
}
