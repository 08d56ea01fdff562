import Casework
public import Funding
public import HTML

/// Something that a webhook was sent, with what it holds.
public struct WebhookDeliveryPage: WorkPage {
    public struct Model: Sendable {
        public let webhook: Webhook
        public let delivery: WebhookDelivery
        /// JSON; `nil` once it is forgotten.
        public let body: String?

        public init(webhook: Webhook, delivery: WebhookDelivery, body: String?) {
            self.webhook = webhook
            self.delivery = delivery
            self.body = body
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .webhookDelivery(model.webhook.id, model.delivery.id) }

    public func title(in context: WorkContext) -> String { context.words.webhooks.deliveryTitle }

    public func content(in context: WorkContext) -> Markup {
        let (words, delivery) = (context.words.webhooks, model.delivery)
        return div(.class("wide")) {
            p { a(.href(context.path(.webhook(model.webhook.id, before: nil)))) { model.webhook.title(words) } }
            h1 { words.deliveryTitle }
            facts(context)
            if delivery.state == .sending || (delivery.state == .waiting && delivery.attempts == 0) { p { words.underWay } }
            if model.body != nil { WebhookAgain(delivery: delivery, context: context).markup }
            h2 { words.content }
            if let body = model.body { p { code(.class("code")) { body } } } else { p { words.forgotten } }
        }
    }

    private func facts(_ context: WorkContext) -> Markup {
        let (words, delivery) = (context.words.webhooks, model.delivery)
        return dl(.class("rows")) {
            dt { words.what }
            dd { "\(words.kind(delivery.kind)) (\(delivery.kind.rawValue))" }
            if let call = delivery.call {
                dt { words.call }
                dd { a(.href(context.publicPath(.call(call)))) { call.rawValue } }
            }
            dt { words.message }
            dd { span(.class("code")) { delivery.message } }
            dt { words.happened }
            dd { context.format.moment(delivery.happenedAt) }
            dt { words.state }
            dd { words.state(delivery.state) }
            dt { words.attempts }
            dd { context.format.number(delivery.attempts) }
            if let attemptedAt = delivery.attemptedAt {
                dt { words.latestAttempt }
                dd {
                    [context.format.moment(attemptedAt), delivery.answer(words), delivery.took(context)].filter { !$0.isEmpty }.joined(
                        separator: " · ")
                }
            }
            if delivery.state == .waiting {
                dt { words.nextTry }
                dd { context.format.moment(delivery.dueAt) }
            }
        }
    }
}
