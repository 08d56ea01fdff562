import Funding
public import HTML

/// The list of calls with its filters.
public struct CallsPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .calls(model.filter) }

    /// The whole list and each programme's, page by page: any other choice is one of endlessly many.
    public func isListed(in context: PageContext) -> Bool {
        !model.isBeyondEnd && model.filter == CallFilter(programme: model.filter.programme, page: model.filter.page)
    }

    public var scripts: [Asset] { [.suggestions, .filters, .handy] }

    public func alternates(in context: PageContext) -> [PageAlternate] {
        FollowSelection(filter: model.filter, context: context).alternates
    }

    public func title(in context: PageContext) -> String { context.words.calls.title }

    public func summary(in context: PageContext) -> String { context.words.calls.summary }

    public func content(in context: PageContext) -> Markup {
        div(.class("wide")) {
            h1 { context.words.calls.title }
            p(.class("lead")) { context.words.calls.lead }
            div(.class("with-side")) {
                CallFilterForm(filter: model.filter, counts: model.counts, context: context).markup
                section(.class("results"), .aria(.labelledby, "traffar")) {
                    h2(.id("traffar")) { context.words.calls.found(model.total, context.format.number(model.total)) }
                    ActiveFilters(filter: model.filter, counts: model.counts, context: context, address: SiteAddress.calls).markup
                    IgnoredNotice(ignored: model.ignored, context: context).markup
                    FollowLink(query: FollowQuery(.search(model.filter)), context: context).markup
                    ListTools.markup
                    UnknownWords(words: model.unknownWords, context: context).markup
                    if model.isBeyondEnd, model.total > 0 {
                        beyondEnd(context)
                    } else if model.calls.isEmpty {
                        empty(context)
                    } else {
                        list(context)
                    }
                    FollowSelection(filter: model.filter, context: context).markup
                }
            }
        }
    }

    private func beyondEnd(_ context: PageContext) -> Markup {
        let words = context.words.calls
        return div(.class("empty")) {
            p { words.noPage(model.filter.page, model.pageCount) }
            ul {
                li { a(.href(context.path(.calls(model.filter.changing { _ in })))) { words.firstPage } }
                if model.pageCount > 1 {
                    li { a(.href(context.path(.calls(model.filter.changing { $0.page = model.pageCount })))) { words.lastPage } }
                }
            }
        }
    }

    private func list(_ context: PageContext) -> Markup {
        Markup {
            CallViews(filter: model.filter, isCalendar: false, context: context).markup
            switch model.filter.view {
            case .list: CallList(calls: model.calls, context: context).markup
            case .table: CallTable(calls: model.calls, context: context).markup
            }
            if model.pageCount > 1 { Paging(filter: model.filter, pageCount: model.pageCount, context: context).markup }
            p { a(.href(context.path(.changes()))) { context.words.changes.allChanges } }
        }
    }

    private func empty(_ context: PageContext) -> Markup {
        div(.class("empty")) {
            p { context.words.calls.noneText }
            ul {
                li { a(.href(context.path(.calls(CallFilter())))) { context.words.calls.clear } }
                li { a(.href(context.path(.start))) { context.words.calls.describeInstead } }
                li { a(.href(context.path(.ask(AskQuery())))) { context.words.ask.boxLink } }
            }
        }
    }
}
