import Casework
import Funding
import HTML

/// What sends a delivery again.
struct WebhookAgain {
    let delivery: WebhookDelivery
    let context: WorkContext

    var markup: Markup {
        context.form(to: .webhookDelivery(delivery.webhook, delivery.id), class: "") {
            button(.class("button quiet"), .submit) { context.words.webhooks.sendAgain }
        }
    }
}
