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

/// Webhooks, a row each.
struct WebhookTable {
    let rows: [WebhookListPage.Row]
    let caption: String
    let context: WorkContext

    var markup: Markup {
        ScrollingTable.markup(label: caption) {
            table {
                HTML.caption { caption }
                thead { tr { for name in [words.receiver, words.follows, words.state] { th(.scope(.col)) { name } } } }
                tbody {
                    for row in rows {
                        tr {
                            th(.scope(.row)) {
                                a(.href(context.path(.webhook(row.webhook.id, before: nil)))) { row.webhook.title(words) }
                                br()
                                span(.class("code")) { row.webhook.content.address }
                            }
                            td { row.webhook.follows(row.programme, context) }
                            td { row.webhook.standing(context) }
                        }
                    }
                }
            }
        }
    }

    private var words: WebhookWords { context.words.webhooks }
}

extension Webhook {
    /// What whoever added it calls it.
    func title(_ words: WebhookWords) -> String { content.note.isEmpty ? "\(words.nameless) \(id)" : content.note }

    /// Which calls, in words.
    func follows(_ programme: Localized?, _ context: WorkContext) -> String {
        FollowedWords(subject: .search(content.search), names: FollowedNames(programme: programme), context: context.page).text
            .capitalisedFirst
    }

    /// Whether it is on, and if not why.
    func standing(_ context: WorkContext) -> String {
        let words = context.words.webhooks
        if let offReason, let offAt { return words.off(offReason, context.format.moment(offAt)) }
        if let failingSince { return words.failing(since: context.format.moment(failingSince)) }
        return words.on
    }
}
