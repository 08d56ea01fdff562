import Casework
import Funding
import HTML

/// The log of what a webhook was sent, the latest first.
struct WebhookLog {
    let known: WebhookPage.Known
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.log }
            if known.log.isEmpty { p { words.logEmpty } } else { ScrollingTable.markup(label: words.log) { rows } }
            if known.before != nil { p { a(.href(context.path(.webhook(known.webhook.id, before: nil)))) { words.latest } } }
            if known.hasMore, let last = known.log.last {
                p { a(.href(context.path(.webhook(known.webhook.id, before: last.id)))) { words.older } }
            }
        }
    }

    private var words: WebhookWords { context.words.webhooks }

    private var rows: Markup {
        table {
            caption { words.log }
            thead {
                tr {
                    for name in [words.when, words.what, words.call, words.state] { th(.scope(.col)) { name } }
                    th(.scope(.col), .class("figure")) { words.attempts }
                    th(.scope(.col)) { words.answer }
                    th(.scope(.col), .class("figure")) { words.time }
                    th(.scope(.col)) { words.nextTry }
                }
            }
            tbody { for delivery in known.log { row(delivery) } }
        }
    }

    private func row(_ delivery: WebhookDelivery) -> Markup {
        tr {
            th(.scope(.row)) {
                a(.href(context.path(.webhookDelivery(delivery.webhook, delivery.id)))) { context.format.moment(delivery.noticedAt) }
            }
            td { words.kind(delivery.kind) }
            td { delivery.call.map { call in a(.href(context.publicPath(.call(call)))) { call.rawValue } } ?? Markup("") }
            td {
                words.state(delivery.state)
                if delivery.state == .failed { WebhookAgain(delivery: delivery, context: context).markup }
            }
            td(.class("figure")) { context.format.number(delivery.attempts) }
            td { delivery.answer(words) }
            td(.class("figure")) { delivery.took(context) }
            td { delivery.state == .waiting ? context.format.moment(delivery.dueAt) : "" }
        }
    }
}
