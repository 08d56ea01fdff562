import Funding
public import HTML

/// What is shown to whoever has signed out.
public struct SignedOutPage: EntrancePage {
    public init() {}

    public var address: WorkAddress { .signedOut }

    public func title(in context: PageContext) -> String { context.words.signIn.signedOutTitle }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.signIn
        return div(.class("wide")) {
            h1 { words.signedOutTitle }
            p(.class("lead")) { words.signedOutText }
            p { a(.class("button"), .href(context.workPath(.signIn(back: nil)))) { words.again } }
        }
    }
}
