public import Exporting
public import Foundation
public import Funding

/// The calls of a filter as news.
public struct CallFeed: Sendable {
    public let filter: CallFilter
    /// In the order to show them.
    public let news: [CallNews]
    /// The name of the filter's programme; `nil` where nobody knows it.
    public let programmeName: Localized?
    /// When the site last began to show what it shows, for a feed without news.
    public let since: Date

    /// So many calls at most.
    public static let longest = 200

    public init(filter: CallFilter, news: [CallNews], programmeName: Localized?, since: Date) {
        self.filter = filter
        self.news = news
        self.programmeName = programmeName
        self.since = since
    }

    /// The feed in the language of `context`.
    public func feed(in context: PageContext) -> Feed {
        let choices = FilterChoices(filter: filter, programmeName: programmeName, context: context).all.map(\.text)
        return Feed(
            id: StableName.tag(.callFeed(filter, .atom), in: context),
            title: context.words.follow.selection(choices), subtitle: context.words.follow.feedSubtitle, language: context.language,
            author: Feed.Author(
                name: "Utblick, " + context.municipality.name[context.language], address: context.absolute(.start)),
            addresses: Feed.Addresses(
                page: context.absolute(.calls(filter)), atom: context.absolute(.callFeed(filter, .atom)),
                json: context.absolute(.callFeed(filter, .json)), calendar: context.absolute(.calendarFile(filter)),
                twin: context.origin + SiteAddress.calls(filter).path(in: context.language.other)),
            updated: news.map(\.changed).max() ?? since,
            entries: news.map { CallTelling(news: $0, context: context).entry })
    }
}
