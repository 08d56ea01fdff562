import Exporting
import Funding
public import HTML

/// What has changed in all calls, the latest first.
public struct ChangesPage: Page {
    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .changes(before: model.before) }

    /// The latest alone: which changes an older page holds is another matter each day.
    public func isListed(in context: PageContext) -> Bool { model.before == nil }

    public func alternates(in context: PageContext) -> [PageAlternate] {
        let words = context.words.follow
        return [
            PageAlternate(.changesFeed(.atom), Feed.atomType, title: words.changesTitle(words.atom)),
            PageAlternate(.changesFeed(.json), Feed.jsonType, title: words.changesTitle(words.json)),
        ]
    }

    public func title(in context: PageContext) -> String { context.words.changes.title }

    public func summary(in context: PageContext) -> String { context.words.changes.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.changes
        return div(.class("wide")) {
            p(.class("path")) { a(.href(context.path(.calls(CallFilter())))) { context.words.calls.title } }
            h1 { words.title }
            p(.class("lead")) { words.lead }
            p { context.words.follow.changesText }
            ul(.class("plain line")) {
                li { a(.href(context.path(.changesFeed(.atom))), .type(Feed.atomType)) { context.words.follow.atom } }
                li { a(.href(context.path(.changesFeed(.json))), .type(Feed.jsonType)) { context.words.follow.json } }
            }
            if model.entries.isEmpty { p { words.none } }
            for entry in model.entries { markup(of: entry, context) }
            if model.before != nil || model.hasMore { paging(context) }
        }
    }

    private func paging(_ context: PageContext) -> Markup {
        let words = context.words.changes
        return nav(.class("paging"), .aria(.label, context.words.calls.pagesLabel)) {
            ul(.class("plain line")) {
                if model.before != nil { li { a(.href(context.path(.changes()))) { words.newest } } }
                if model.hasMore, let last = model.entries.last?.change.id {
                    li { a(.href(context.path(.changes(before: last))), .rel("next")) { words.older } }
                }
            }
        }
    }

    private func markup(of entry: Entry, _ context: PageContext) -> Markup {
        let name = "change-\(entry.change.id)"
        return section(.class("revision"), .aria(.labelledby, name)) {
            h2(.id(name), .class("small-heading")) { CallTitle.link(entry.call, context) }
            if let programme = entry.call.programmeName { p(.class("dim")) { programme[context.language] } }
            ChangeDetails(change: entry.change, context: context).markup
        }
    }
}
