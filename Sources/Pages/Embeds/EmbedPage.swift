import Funding
import HTML

/// A part of the site to be shown within a page of another site.
public struct EmbedPage: Sendable {
    /// What the part shows.
    public enum Model: Sendable {
        case calls([CallSummary])
        case programmes([ProgrammeSummary])
        case idea
    }

    public let query: EmbedQuery
    public let model: Model

    public init(_ query: EmbedQuery, model: Model) {
        self.query = query
        self.model = model
    }

    /// The whole document in UTF-8, to be sent as `text/html; charset=utf-8`.
    public func document(in context: PageContext) -> [UInt8] {
        EmbedLayout(query: query, context: context) { content(in: context) }.markup.document
    }

    @MarkupBuilder private func content(in context: PageContext) -> Markup {
        let words = context.words.embed
        switch model {
        case .calls(let calls):
            if calls.isEmpty { p { words.noCalls } } else { CallList(calls: calls, context: context, headingLevel: 2).markup }
            p {
                a(.href(context.path(.calls(CallFilter(status: .open, theme: query.theme, audience: query.audience))))) { words.allCalls }
            }
        case .programmes(let programmes):
            if programmes.isEmpty {
                p { words.noProgrammes }
            } else {
                ProgrammeList(programmes: programmes, context: context, headingLevel: 2).markup
            }
            p { a(.href(context.path(.programmes))) { words.allProgrammes } }
        case .idea:
            form(.method(.post), .action(context.bare(.matches(IdeaQuery()))), .novalidate) {
                IdeaBox(text: "", problems: [], context: context).markup
                p { button(.class("button"), .submit) { context.words.start.send } }
            }
        }
    }
}
