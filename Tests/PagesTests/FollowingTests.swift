import Exporting
import Foundation
import Funding
import Testing

@testable import Pages

/// What programs are told of calls, and how they know it again.
@Suite struct FollowingTests {
    private static let context = PreviewPages.context(.swedish)

    private static func events(_ news: CallNews, in language: Language = .swedish) -> [CalendarEvent] {
        CallCalendar(.call(news.call.id), news: [news], reminderDays: nil, since: Preview.now)
            .file(in: PreviewPages.context(language)).events
    }

    @Test func `a deadline that moved keeps its identifier, and its sequence rises`() throws {
        let before = [Preview.deadline("2026-12-15")]
        let call = Preview.openCall.with([Preview.deadline("2026-12-30")])
        let first = CallNews(
            call: Preview.openCall.with(before), programmeName: nil, firstSeen: Preview.now, changed: Preview.now, version: 1, changes: [])
        let second = CallNews(
            call: call, programmeName: nil, firstSeen: Preview.now, changed: Preview.now + 60, version: 2,
            changes: [
                CallChange(
                    id: 1, call: call.id, version: 2, kind: .changed, seenAt: Preview.now + 60, lastSeenBefore: Preview.now,
                    fields: [CallFieldChange(field: .deadlines, before: .deadlines(before), after: .deadlines(call.deadlines))])
            ])
        let old = try #require(Self.events(first).last)
        let new = try #require(Self.events(second).last)
        #expect(old.id == new.id && old.id == "cerv-2027-citizens-town-tt.deadline-1@utblick.example.se")
        #expect((old.sequence, new.sequence) == (0, 1) && old.time != new.time && new.updated > old.updated)
    }

    @Test func `identifiers are the same in both languages, and in the call's own file and the selection's`() {
        let own = PreviewPages.news.flatMap { Self.events($0) }.map(\.id)
        #expect(own == PreviewPages.news.flatMap { Self.events($0, in: .english) }.map(\.id))
        #expect(own == PreviewPages.calendarFile.file(in: Self.context).events.map(\.id))
        #expect(Set(own).count == own.count)
    }

    @Test func `a cut-off that came and went is cancelled`() throws {
        let events = Self.events(PreviewPages.news[0])
        #expect(events.map(\.status) == [.confirmed, .confirmed, .confirmed, .cancelled])
        #expect(events.last?.text.hasPrefix("Datumet gäller inte längre.\n") == true)
    }

    @Test func `an opening that the source takes away is cancelled, and one that it never gave is not there`() throws {
        let day = Preview.day("2027-01-12")
        let gone = CallChange(
            id: 2, call: Preview.closedCall.id, version: 2, kind: .changed, seenAt: Preview.now, lastSeenBefore: nil,
            fields: [CallFieldChange(field: .opens, before: .day(day), after: nil)])
        func events(_ changes: [CallChange]) -> [CalendarEvent] {
            Self.events(
                CallNews(
                    call: Preview.closedCall, programmeName: nil, firstSeen: Preview.now, changed: Preview.now, version: 2, changes: changes
                ))
        }
        let opening = try #require(events([gone]).first)
        #expect(opening.time == .day(day) && opening.status == .cancelled && opening.text.hasPrefix("Datumet gäller inte längre."))
        #expect(events([]).count == events([gone]).count - 1)
    }

    @Test func `a withdrawn call's dates are cancelled, but for those that had passed`() throws {
        let events = Self.events(PreviewPages.news[1])
        #expect(events.map(\.status) == [.confirmed, .cancelled])
        let last = try #require(events.last)
        #expect(last.title == "Indragen: Ansökningstillfälle 2: A withdrawn call, with; commas (prel.)")
        #expect(last.text.contains("utlysningen finns inte längre hos källan"))
    }

    @Test(arguments: [
        (Deadline.Precision.exact, false, CalendarEvent.Status.confirmed), (.day, true, .confirmed), (.month, true, .tentative),
        (.preliminary, true, .tentative),
    ])
    func `a date is as exact as it is known`(precision: Deadline.Precision, isDay: Bool, status: CalendarEvent.Status) throws {
        let call = Preview.closedCall.with([Deadline(on: Preview.day("2027-04-30"), precision: precision)])
        let news = CallNews(
            call: call, programmeName: nil, firstSeen: Preview.now, changed: Preview.now, version: 1, changes: [])
        let event = try #require(Self.events(news).first)
        #expect((event.time == .day(Preview.day("2027-04-30"))) == isDay && event.status == status)
        #expect(event.title.hasSuffix("(prel.)") == (status == .tentative))
    }

    @Test func `an entry tells each change with both values, the latest first`() throws {
        let entry = try #require(PreviewPages.feed.feed(in: Self.context).entries.first)
        guard case .list(_, let latest) = entry.content[0], case .list(_, let earlier) = entry.content[1] else {
            Issue.record("no changes are told")
            return
        }
        #expect(latest.count == 1 && latest[0].hasPrefix("Sista ansökningsdag: ansökningstillfälle 1: 30\u{A0}december\u{A0}2026"))
        #expect(latest[0].contains(" → ansökningstillfälle 1: 30\u{A0}december\u{A0}2026"))
        #expect(earlier.count == 4 && earlier[1].hasPrefix("Budget: uppgift saknas → 4"))
        #expect(earlier.suffix(2) == ["Titel: Twinning <old> & new → Town Twinning", "Text: ny lydelse"])
        #expect(
            entry.updated == PreviewPages.news[0].changed
                && entry.id == "tag:utblick.example.se,2026:/utlysningar/cerv-2027-citizens-town-tt")
    }

    @Test(arguments: Language.allCases)
    func `the feed of changes has an entry for each change, which leads to it`(language: Language) {
        let news = PreviewPages.news.flatMap { news in
            news.changes.map { change in
                CallNews(
                    call: news.call, programmeName: news.programmeName, firstSeen: change.seenAt, changed: change.seenAt,
                    version: change.version, changes: [change])
            }
        }
        let feed = ChangesFeed(news: news, since: Preview.now).feed(in: PreviewPages.context(language))
        #expect(feed.entries.count == 7 && Set(feed.entries.map(\.id)).count == 7)
        let history = SiteAddress.callHistory(Preview.openCall.id).path(in: language)
        #expect(feed.entries.first?.address == "https://utblick.example.se\(history)#version-4")
        #expect(feed.entries.first?.id == "tag:utblick.example.se,2026:\(history)#version-4")
        #expect(feed.entries.allSatisfy { $0.published == $0.updated && !$0.summary.isEmpty && !$0.content.isEmpty })
    }

    @Test func `nothing in a feed depends on the day that it is read`() {
        let later = PageContext(
            language: .swedish, now: Preview.now + 86_400 * 400, municipality: Preview.municipality, gazetteer: Preview.gazetteer,
            freshness: PageContext.Freshness(callsFetched: nil, catalogueChecked: nil), origin: "https://utblick.example.se")
        #expect(PreviewPages.feed.feed(in: later).atom == PreviewPages.feed.feed(in: Self.context).atom)
        #expect(PreviewPages.calendarFile.file(in: later).bytes == PreviewPages.calendarFile.file(in: Self.context).bytes)
    }

    @Test(arguments: [
        ("http://127.0.0.1:8080", "127.0.0.1"), ("https://Utblick.Example.se", "utblick.example.se"), ("http://[::1]:1", "utblick"),
        ("", "utblick"),
    ])
    func `names are made of the host alone`(origin: String, host: String) {
        #expect(StableName.event("a", origin: origin) == "a@" + host)
    }

    @Test func `an empty selection is as new as the site`() {
        let empty = CallFeed(.selection(CallFilter(), programmeName: nil), news: [], since: Preview.now).feed(in: Self.context)
        #expect(empty.updated == Preview.now && empty.title == "Utlysningar" && empty.entries.isEmpty)
    }

    @Test func `the feeds of a watch hold the address that changes nothing, and lead to a public page`() {
        let followed = FollowedSelection(
            subject: .programme("life"), names: FollowedNames(programme: Localized(same: "LIFE")), token: "r3ad")
        let feed = CallFeed(.followed(followed), news: PreviewPages.news, since: Preview.now).feed(in: Self.context)
        let calendar = CallCalendar(.followed(followed), news: [], reminderDays: 7, since: Preview.now).file(in: Self.context)
        #expect(feed.title == "Alla utlysningar i LIFE" && calendar.name == feed.title)
        #expect(feed.addresses.atom == "https://utblick.example.se/bevakning/r3ad.atom")
        #expect(feed.addresses.calendar == "https://utblick.example.se/bevakning/r3ad.ics")
        #expect(calendar.address == "https://utblick.example.se/bevakning/r3ad.ics?paminn=7")
        #expect(feed.addresses.page == "https://utblick.example.se/program/life" && calendar.page == feed.addresses.page)
    }

    @Test func `the calendar leads no farther than five years each way`() throws {
        func links(_ month: String) throws -> Int {
            let model = CalendarPage.Model(
                filter: CallFilter(), month: try #require(Month(iso: month)), dates: [], nextDay: nil, counts: PreviewPages.counts)
            let html = String(decoding: CalendarPage(model: model).document(in: Self.context), as: UTF8.self)
            return html.matches(of: /href="\/kalender\?manad=/).count
        }
        for (month, count) in [("2026-10", 3), ("1950-01", 2), ("2950-01", 2)] { #expect(try links(month) == count, "\(month)") }
    }
}

extension Call {
    fileprivate func with(_ deadlines: [Deadline]) -> Call {
        Call(
            id: id, origin: origin, identifier: identifier, programme: programme, title: title, plainTitle: plainTitle, opens: opens,
            deadlines: deadlines, link: link, source: source)
    }
}
