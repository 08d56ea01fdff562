public import Exporting
public import Foundation
import Funding

/// The latest changes of all calls as news, an entry for each.
public struct ChangesFeed: Sendable {
    /// Each with the one change that it is about, the latest first.
    public let news: [CallNews]
    /// When the site last began to show what it shows, for a feed without news.
    public let since: Date

    public init(news: [CallNews], since: Date) {
        self.news = news
        self.since = since
    }

    /// The feed in the language of `context`.
    public func feed(in context: PageContext) -> Feed {
        let words = context.words.changes
        return Feed(
            id: StableName.tag(.changesFeed(.atom), in: context), title: words.title, subtitle: words.summary, language: context.language,
            author: Feed.Author(name: "Utblick, " + context.municipality.name[context.language], address: context.absolute(.start)),
            addresses: Feed.Addresses(
                page: context.absolute(.changes()), atom: context.absolute(.changesFeed(.atom)),
                json: context.absolute(.changesFeed(.json)), twin: context.twin(of: .changes())),
            updated: news.map(\.changed).max() ?? since,
            entries: news.flatMap { news in news.changes.map { CallTelling(news: news, context: context).entry(of: $0) } })
    }
}
