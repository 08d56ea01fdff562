import Funding
import HTML

/// Webhooks, a row each.
struct WebhookTable {
    let rows: [WebhookListPage.Row]
    let caption: String
    let context: WorkContext

    var markup: Markup {
        ScrollingTable.markup(label: caption) {
            table(.class("stack")) {
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
                            td(.data("label", words.follows)) { row.webhook.follows(row.programme, context) }
                            td(.data("label", words.state)) { row.webhook.standing(context) }
                        }
                    }
                }
            }
        }
    }

    private var words: WebhookWords { context.words.webhooks }
}
