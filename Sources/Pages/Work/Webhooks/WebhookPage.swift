import Casework
public import Funding
public import HTML

/// One system that follows calls, or the form for a new one: what it is sent, whether it is on, and the log of what it was sent.
public struct WebhookPage: WorkPage {
    /// What is known of one that is there.
    public struct Known: Sendable {
        public let webhook: Webhook
        public let madeBy: String
        public let log: [WebhookDelivery]
        /// The number that the log shown lies before; `nil` for the latest.
        public let before: WebhookDelivery.ID?
        public let hasMore: Bool

        public init(webhook: Webhook, madeBy: String, log: [WebhookDelivery], before: WebhookDelivery.ID?, hasMore: Bool) {
            self.webhook = webhook
            self.madeBy = madeBy
            self.log = log
            self.before = before
            self.hasMore = hasMore
        }
    }

    public struct Model: Sendable {
        /// `nil` for a new one.
        public let known: Known?
        public let form: WebhookForm
        /// The programmes that the form offers.
        public let programmes: [(id: Programme.ID, name: Localized)]
        public let problems: [WebhookFormProblem]
        /// What somebody else has saved meanwhile; `nil` where nobody has.
        public let overtaken: WebhookForm?

        public init(
            known: Known?, form: WebhookForm, programmes: [(id: Programme.ID, name: Localized)], problems: [WebhookFormProblem] = [],
            overtaken: WebhookForm? = nil
        ) {
            self.known = known
            self.form = form
            self.programmes = programmes
            self.problems = problems
            self.overtaken = overtaken
        }

        func name(of programme: Programme.ID?) -> Localized? { programmes.first { $0.id == programme }?.name }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress {
        model.known.map { .webhook($0.webhook.id, before: $0.before) } ?? .newWebhook
    }

    public func title(in context: WorkContext) -> String {
        (model.problems.isEmpty ? "" : context.words.problems.title + " – ") + heading(context)
    }

    private func heading(_ context: WorkContext) -> String {
        model.known?.webhook.title(context.words.webhooks) ?? context.words.webhooks.new
    }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.webhooks
        let problems = model.problems.map { WorkProblem(control: $0.control, text: words.text($0)) }
        return div(.class("wide")) {
            WorkProblems(problems: problems, context: context.page).markup
            if let theirs = model.overtaken {
                OvertakenSection(
                    title: words.overtakenTitle, text: words.overtakenText,
                    rows: model.form.differences(from: theirs, context) { model.name(of: $0) }, context: context
                ).markup
            }
            p { a(.href(context.path(.webhooks))) { words.title } }
            h1 { heading(context) }
            if let known = model.known {
                standing(known, context)
                WebhookLog(known: known, context: context).markup
                h2 { words.details }
            }
            WebhookFields(model: model, problems: problems, context: context).markup
            if let known = model.known {
                secret(known.webhook, context)
                removal(known.webhook, context)
            }
        }
    }

    private func standing(_ known: Known, _ context: WorkContext) -> Markup {
        let (words, webhook) = (context.words.webhooks, known.webhook)
        let isOn = webhook.state == .on
        return Markup {
            dl(.class("rows")) {
                dt { words.state }
                dd { webhook.standing(context) }
                dt { words.address }
                dd { span(.class("code")) { webhook.content.address } }
                dt { words.follows }
                dd { webhook.follows(model.name(of: webhook.content.search.programme), context) }
            }
            p(.class("dim")) { words.madeBy(known.madeBy, context.format.moment(webhook.madeAt)) }
            context.form(to: .webhookTest(webhook.id), class: "") { p { button(.class("button"), .submit) { words.test } } }
            context.form(to: .webhookState(webhook.id), class: "") {
                input(.type(.hidden), .name(ParameterName.isOn.name(in: context.language)), .value(isOn ? "" : "1"))
                p {
                    button(.class("button quiet"), .submit) { isOn ? words.turnOff : words.turnOn }
                    " "
                    span(.class("dim")) { isOn ? words.turnOffText : words.turnOnText }
                }
            }
        }
    }

    private func secret(_ webhook: Webhook, _ context: WorkContext) -> Markup {
        let words = context.words.webhooks
        return section {
            h2 { words.secretTitle }
            p { words.secretText }
            if let until = webhook.formerSecretUntil, until > context.now {
                p { words.formerUntil(context.format.moment(until)) }
            }
            context.form(to: .webhookSecret(webhook.id), class: "") {
                input(.type(.hidden), .name(ParameterName.version.name(in: context.language)), .value(String(webhook.secretVersion)))
                p { button(.id(WebhookFormProblem.secretControl), .class("button quiet"), .submit) { words.renewSecret } }
            }
        }
    }

    private func removal(_ webhook: Webhook, _ context: WorkContext) -> Markup {
        let words = context.words.webhooks
        return details {
            summary { words.remove }
            p { words.removeText }
            context.form(to: .webhookRemoval(webhook.id), class: "") {
                button(.class("button quiet"), .submit) { words.removeNow }
            }
        }
    }
}
