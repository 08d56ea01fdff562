import Funding
public import HTML

/// Why something was not done for somebody who is signed in.
public struct WorkRefusalPage: WorkPage {
    public enum Reason: Sendable {
        /// It takes a role that the reader does not have.
        case notAllowed
        /// The form was not one of this session's pages, or too old.
        case foreignForm
    }

    public let reason: Reason

    public init(reason: Reason) {
        self.reason = reason
    }

    public var address: WorkAddress { .start }

    public func title(in context: WorkContext) -> String {
        switch reason {
        case .notAllowed: context.words.work.notAllowedTitle
        case .foreignForm: context.words.work.foreignFormTitle
        }
    }

    public func content(in context: WorkContext) -> Markup {
        div(.class("wide")) {
            h1 { title(in: context) }
            switch reason {
            case .notAllowed: p(.class("lead")) { context.words.work.notAllowedText }
            case .foreignForm: p(.class("lead")) { context.words.work.foreignFormText }
            }
            p { a(.href(context.path(.start))) { context.words.work.toStart } }
        }
    }
}
