public import Exporting
public import Foundation
public import Funding

/// Calls as news.
public struct CallFeed: Sendable {
    /// What the feed is of.
    public enum Subject: Sendable, Hashable {
        /// The name of the filter's programme is `nil` where nobody knows it.
        case selection(CallFilter, programmeName: Localized?)
        case followed(FollowedSelection)
    }

    public let subject: Subject
    /// In the order to show them.
    public let news: [CallNews]
    /// When the site last began to show what it shows, for a feed without news.
    public let since: Date

    /// So many calls at most.
    public static let longest = 200

    public init(_ subject: Subject, news: [CallNews], since: Date) {
        self.subject = subject
        self.news = news
        self.since = since
    }

    /// The feed in the language of `context`.
    public func feed(in context: PageContext) -> Feed {
        Feed(
            id: StableName.tag(feed(.atom), in: context), title: title(in: context), subtitle: context.words.follow.feedSubtitle,
            language: context.language,
            author: Feed.Author(
                name: "Utblick, " + context.municipality.name[context.language], address: context.absolute(.start)),
            addresses: Feed.Addresses(
                page: context.absolute(page), atom: context.absolute(feed(.atom)), json: context.absolute(feed(.json)),
                calendar: context.absolute(calendar), twin: context.twin(of: page)),
            updated: news.map(\.changed).max() ?? since,
            entries: news.map { CallTelling(news: $0, context: context).entry })
    }

    private func title(in context: PageContext) -> String {
        switch subject {
        case .selection(let filter, let programmeName):
            let choices = FilterChoices(filter: filter, programmeName: programmeName, context: context).all.map(\.text)
            return context.words.follow.selection(choices)
        case .followed(let selection): return selection.name(in: context)
        }
    }

    private var page: SiteAddress {
        switch subject {
        case .selection(let filter, _): .calls(filter)
        case .followed(let selection): selection.page
        }
    }

    private func feed(_ format: FeedFormat) -> SiteAddress {
        switch subject {
        case .selection(let filter, _): .callFeed(filter, format)
        case .followed(let selection): .watchFeed(token: selection.token, format)
        }
    }

    private var calendar: SiteAddress {
        switch subject {
        case .selection(let filter, _): .calendarFile(filter)
        case .followed(let selection): .watchCalendarFile(token: selection.token)
        }
    }
}
