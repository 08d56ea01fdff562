import Funding
public import HTML

/// What somebody sees who has asked to follow something: the same whether the address is known or not.
public struct FollowSentPage: Page {
    public init() {}

    public var address: SiteAddress { .followSent }

    public var isPublic: Bool { false }

    public func title(in context: PageContext) -> String { context.words.watch.sentTitle }

    public func summary(in context: PageContext) -> String { context.words.watch.sentTitle }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { context.words.watch.sentTitle }
            p(.class("lead")) { context.words.watch.sentText }
            p { a(.href(context.path(.calls(CallFilter())))) { context.words.watch.backToCalls } }
        }
    }
}
