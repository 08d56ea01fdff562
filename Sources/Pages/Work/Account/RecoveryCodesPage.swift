import Casework
import Funding
public import HTML

/// The codes for the day that the telephone is lost, shown once.
public struct RecoveryCodesPage: WorkPage {
    public let codes: [String]

    public init(codes: [String]) {
        self.codes = codes
    }

    public var address: WorkAddress { .secondFactor }

    public func title(in context: WorkContext) -> String { context.words.secondFactor.doneTitle }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.secondFactor
        return div(.class("wide")) {
            h1 { words.doneTitle }
            p(.class("lead")) { words.recoveryText }
            ul(.class("plain")) { for one in codes { li { span(.class("code")) { one } } } }
            p { words.recoveryOnce }
            p { a(.class("button"), .href(context.path(.account))) { words.toAccount } }
        }
    }
}
