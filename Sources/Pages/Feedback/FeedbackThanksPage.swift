import Funding
public import HTML

/// What somebody sees who has said why a match is not for them.
public struct FeedbackThanksPage: Page {
    public let idea: IdeaQuery
    /// Whether it was taken; `false` where too many came at once.
    public let isTaken: Bool

    public init(idea: IdeaQuery, isTaken: Bool) {
        self.idea = idea
        self.isTaken = isTaken
    }

    public var address: SiteAddress { .feedback(nil) }
    public var isPublic: Bool { false }
    public var standsAtAddress: Bool { false }

    public func title(in context: PageContext) -> String {
        isTaken ? context.words.feedback.thanksTitle : context.words.feedback.busyTitle
    }

    public func summary(in context: PageContext) -> String { title(in: context) }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { title(in: context) }
            p(.class("lead")) { isTaken ? context.words.feedback.thanks : context.words.feedback.busy }
            FeedbackBack(idea: idea, context: context).markup
        }
    }
}
