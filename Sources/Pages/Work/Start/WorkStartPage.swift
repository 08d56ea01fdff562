import Casework
import Funding
public import HTML

/// The desk's first page.
public struct WorkStartPage: WorkPage {
    public init() {}

    public var address: WorkAddress { .start }

    public func title(in context: WorkContext) -> String { context.words.work.start }

    public func content(in context: WorkContext) -> Markup {
        div(.class("wide")) {
            h1 { context.words.work.greeting(context.signedIn.member.name) }
            p(.class("lead")) { context.words.work.startText }
        }
    }
}
