import Funding
public import HTML

/// What somebody sees when the question is sent: a number, a private link and what happens next.
public struct AskReceiptPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .askReceipt(token: model.token) }

    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { context.words.ask.receiptTitle }

    public func summary(in context: PageContext) -> String { context.words.ask.receiptTitle }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.ask
        return div(.class("wide")) {
            h1 { words.receiptTitle }
            p(.class("lead")) {
                words.reference + " "; strong(.class("code")) { model.reference }
            }
            h2 { words.nextTitle }
            ol(.class("steps")) {
                li { words.nextRead }
                li { words.nextAnswer(model.email) }
                li {
                    words.nextLink + " "
                    a(.href(context.path(.inquiry(token: model.token)))) { words.privateLink }
                }
            }
            p(.class("notice")) { words.keepLink }
            p { a(.href(context.path(.start))) { words.backToStart } }
        }
    }
}
