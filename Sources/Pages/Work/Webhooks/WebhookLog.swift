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
        table(.class("stack")) {
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
            td(.data("label", words.what)) { words.kind(delivery.kind) }
            td(.data("label", words.call)) {
                delivery.call.map { call in a(.href(context.publicPath(.call(call)))) { call.rawValue } } ?? Markup("")
            }
            td(.data("label", words.state)) {
                words.state(delivery.state)
                if delivery.state == .failed { WebhookAgain(delivery: delivery, context: context).markup }
            }
            td(.class("figure"), .data("label", words.attempts)) { context.format.number(delivery.attempts) }
            td(.data("label", words.answer)) { delivery.answer(words) }
            td(.class("figure"), .data("label", words.time)) { delivery.took(context) }
            td(.data("label", words.nextTry)) { delivery.state == .waiting ? context.format.moment(delivery.dueAt) : "" }
        }
    }
}
