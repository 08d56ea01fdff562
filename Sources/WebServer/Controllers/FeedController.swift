import Catalogue
import Desk
import Exporting
import Foundation
import Funding
import Hummingbird
import Pages
import Storage

/// News and calendars of calls for other programs, and the calendar for people.
struct FeedController: Sendable {
    let site: Site
    private let kept = KeptExports()

    init(site: Site) {
        self.site = site
    }

    /// The filter's calls, the latest change first.
    func feed(_ filter: Pages.CallFilter, _ format: FeedFormat, to request: Request, in language: Language) async throws -> Response {
        let selection = try await selection(filter, by: .change, limitedTo: CallFeed.longest, in: language)
        let address = SiteAddress.callFeed(filter, format).path(in: language)
        return try await kept.file(at: address, of: selection) {
            let made = CallFeed(
                .selection(filter, programmeName: programmeName(filter)), news: try await news(selection), since: site.started)
            return exported(
                made.feed(in: try await site.context(in: language)), format, updated: site.now, for: .everybodyAndScripts, in: language)
        }.response(to: request)
    }

    /// The latest changes of all calls.
    func changes(_ format: FeedFormat, to request: Request, in language: Language) async throws -> Response {
        let changes = try await BrowseChanges(site.desk).latest(limitedTo: CallFeed.longest).map { change, call in
            CallNews(
                call: call, programmeName: site.programme(call.programme)?.shortName, firstSeen: change.seenAt, changed: change.seenAt,
                version: change.version, changes: [change])
        }
        let feed = ChangesFeed(news: changes, since: site.started).feed(in: try await site.context(in: language))
        return exported(feed, format, updated: modified(feed.updated), for: .everybodyAndScripts, in: language).response(to: request)
    }

    /// What somebody follows, without what they have dismissed.
    func feed(ofWatch token: String, _ format: FeedFormat, to request: Request, in language: Language) async throws -> Response {
        let watch = try await watch(token)
        let following = FollowCalls(site.desk)
        let news = try await following.calls(try await following.selection(of: watch, by: .change, limitedTo: CallFeed.longest)).map(news)
        let made = CallFeed(.followed(try await followed(watch, token)), news: news, since: site.started)
        return exported(
            made.feed(in: try await site.context(in: language)), format, updated: site.now, for: .holders, in: language
        ).response(to: request)
    }

    /// The dates of what somebody follows.
    func calendarFile(ofWatch token: String, reminderDays: Int?, to request: Request, in language: Language) async throws -> Response {
        let watch = try await watch(token)
        let following = FollowCalls(site.desk)
        let calls = try await following.selection(of: watch, by: .deadline, limitedTo: CallCalendar.longest)
        let calendar = CallCalendar(
            .followed(try await followed(watch, token)), news: try await following.calls(calls).map(news), reminderDays: reminderDays,
            since: site.started)
        return try await exported(calendar, named: "utblick.ics", updated: { _ in site.now }, for: .holders, in: language).response(
            to: request)
    }

    /// One that has been confirmed and not stopped.
    private func watch(_ token: String) async throws -> Watch {
        guard let watch = try await ReadWatch(site.desk).watch(readingToken: token)?.watch, watch.hasFeeds else { throw PageMissing() }
        return watch
    }

    private func followed(_ watch: Watch, _ token: String) async throws -> FollowedSelection {
        FollowedSelection(subject: watch.subject, names: try await ReadWatch(site.desk).names(of: watch.subject), token: token)
    }

    /// - Parameter updated: for a selection, when the file was made: calls enter and leave it also because time passes, and then it is made anew.
    private func exported(
        _ feed: Feed, _ format: FeedFormat, updated: Date, for readers: Exported.Readers, in language: Language
    ) -> Exported {
        let (bytes, mediaType) =
            switch format {
            case .atom: (feed.atom, Feed.atomType)
            case .json: (feed.json, Feed.jsonType)
            }
        return Exported(bytes: bytes, mediaType: mediaType, language: language, updated: updated, readers: readers)
    }

    /// The dates of the filter's calls, the calls that close next first where they are too many.
    func calendarFile(
        _ filter: Pages.CallFilter, reminderDays: Int?, to request: Request, in language: Language
    ) async throws -> Response {
        let selection = try await selection(filter, by: .deadline, limitedTo: CallCalendar.longest, in: language)
        let address = SiteAddress.calendarFile(filter, reminderDays: reminderDays)
        return try await kept.file(at: address.path(in: language), of: selection) {
            let subject = CallCalendar.Subject.selection(filter, programmeName: programmeName(filter))
            let calendar = CallCalendar(
                subject, news: try await news(selection), reminderDays: reminderDays, since: site.started)
            let name = address.bare(in: language).split(separator: "/").last.map { String($0) } ?? "kalender.ics"
            return try await exported(calendar, named: name, updated: { _ in site.now }, in: language)
        }.response(to: request)
    }

    func calendarFile(of id: Call.ID, reminderDays: Int?, to request: Request, in language: Language) async throws -> Response {
        guard let followed = try await FollowCalls(site.desk).calls([id]).first else { throw PageMissing() }
        let calendar = CallCalendar(.call(id), news: [news(followed)], reminderDays: reminderDays, since: site.started)
        return try await exported(calendar, named: id.rawValue + ".ics", updated: modified, in: language).response(to: request)
    }

    /// - Parameter ignored: what of the address was not understood.
    func month(_ filter: Pages.CallFilter, _ month: Month?, ignored: IgnoredFilters, in language: Language) async throws -> Response {
        let (filter, ignored) = site.understood(filter, ignored, in: language)
        let month = month ?? Month(of: site.today)
        let wanted = Storage.CallFilter(filter, at: site.now)
        let answer = try await ShowMonth(site.desk).dates(
            of: month, filter: wanted, datesPerDay: CalendarPage.datesPerDay, in: language)
        let dates = answer.dates.compactMap { date in answer.calls[date.call].map { CallDay(date, $0, at: site.now) } }
        let model = CalendarPage.Model(
            filter: filter, month: month, dates: dates, left: answer.left, nextDay: answer.nextDay,
            counts: CallsPage.Counts(answer.facets, programmes: site.desk.catalogue.programmes), ignored: ignored)
        return try await site.response(CalendarPage(model: model), in: language)
    }

    private func exported(
        _ calendar: CallCalendar, named name: String, updated: (Date) -> Date, for readers: Exported.Readers = .everybody,
        in language: Language
    ) async throws -> Exported {
        let file = calendar.file(in: try await site.context(in: language))
        return Exported(
            bytes: file.bytes, mediaType: CalendarFile.mediaType, language: language, updated: updated(file.updated), fileName: name,
            readers: readers)
    }

    private func selection(
        _ filter: Pages.CallFilter, by order: Storage.CallFilter.Order, limitedTo limit: Int, in language: Language
    ) async throws -> FollowCalls.Selection {
        var wanted = Storage.CallFilter(filter, at: site.now)
        // Who follows a call is told that it was withdrawn.
        if !wanted.states.isEmpty { wanted.states.append(.withdrawn) }
        return try await FollowCalls(site.desk).selection(wanted, by: order, limitedTo: limit, in: language)
    }

    private func news(_ selection: FollowCalls.Selection) async throws -> [CallNews] {
        try await FollowCalls(site.desk).calls(selection.calls).map(news)
    }

    private func news(_ followed: FollowedCall) -> CallNews {
        CallNews(
            call: followed.call, programmeName: site.programme(followed.call.programme)?.shortName,
            firstSeen: followed.sighting.firstSeenAt, changed: followed.sighting.changedAt, version: followed.sighting.version,
            changes: followed.changes)
    }

    private func programmeName(_ filter: Pages.CallFilter) -> Localized? { site.programme(filter.programme)?.shortName }

    /// The editors' words and the program itself may be newer than any change of a call.
    private func modified(_ updated: Date) -> Date { max(updated, site.started) }
}

extension CallDay {
    init(_ date: CallDate, _ call: Storage.CallSummary, at moment: Date) {
        let event: Event =
            switch date.event {
            case .opening: .opening
            case .deadline(let deadline): .deadline(deadline.precision)
            }
        self.init(
            day: date.day, event: event, call: date.call, title: call.plainTitle ?? Localized(same: call.title),
            titleIsOfficial: call.plainTitle == nil, isWithdrawn: call.state(at: moment) == .withdrawn)
    }
}
