import Foundation
import Funding

@testable import Pages

extension PreviewPages {
    private static func date(_ iso: String, _ event: CallDay.Event, _ call: Call, isWithdrawn: Bool = false) -> CallDay {
        CallDay(
            day: Preview.day(iso), event: event, call: call.id, title: call.plainTitle ?? Preview.same(call.title),
            titleIsOfficial: call.plainTitle == nil, isWithdrawn: isWithdrawn)
    }

    /// The month of `Preview.now`, with every kind of date, one of them today, and a day that has more than are shown.
    static let month = CalendarPage.Model(
        filter: CallFilter(status: .all, theme: .democracy), month: Month(of: Preview.today),
        dates: [
            date(Preview.today.iso, .opening, Preview.openCall),
            date(Preview.today.iso, .deadline(.day), Preview.closedCall, isWithdrawn: true),
            date(Month(of: Preview.today).last.iso, .deadline(.exact), Preview.openCall),
            date(Month(of: Preview.today).last.iso, .deadline(.month), Preview.comingCall),
            date(Month(of: Preview.today).last.iso, .deadline(.preliminary), Preview.comingCall),
        ], left: [Month(of: Preview.today).last: 1_204], nextDay: nil, counts: counts)

    static let emptyMonth = CalendarPage.Model(
        filter: CallFilter(), month: Month(of: Preview.today), dates: [], nextDay: Preview.day("2027-03-01"), counts: counts)

    static let pastMonth = CalendarPage.Model(
        filter: CallFilter(text: "läger", day: Preview.day("2024-02-29")), month: Month(of: Preview.day("2024-02-01")), dates: [],
        nextDay: nil,
        counts: counts)

    /// A call through a moved deadline and a cut-off that came and went; one that was withdrawn; one that only was seen.
    static let news: [CallNews] = {
        let seen = Preview.now - 86_400 * 30
        let first = [Preview.deadline("2026-12-15")]
        let second = Preview.openCall.deadlines + [Preview.deadline("2027-06-01", stage: .cutOff(3))]
        func change(
            _ id: Int64, _ call: Call, _ kind: CallChange.Kind, days: Double, _ fields: [CallFieldChange] = []
        ) -> CallChange {
            CallChange(
                id: id, call: call.id, version: Int(id), kind: kind, seenAt: seen + days * 86_400, lastSeenBefore: nil, fields: fields)
        }
        func moved(_ before: [Deadline], _ after: [Deadline]) -> CallFieldChange {
            CallFieldChange(field: .deadlines, before: .deadlines(before), after: .deadlines(after))
        }
        let open = CallNews(
            call: Preview.openCall, programmeName: Preview.citizens.shortName, firstSeen: seen, changed: seen + 86_400 * 20, version: 4,
            changes: [
                change(4, Preview.openCall, .changed, days: 20, [moved(second, Preview.openCall.deadlines)]),
                change(
                    3, Preview.openCall, .changed, days: 10,
                    [
                        moved(first, second),
                        CallFieldChange(field: .budget, before: nil, after: .budget(Call.Budget(total: Preview.euro(4_000_000)))),
                        CallFieldChange(field: .title, before: .words("Twinning <old> & new"), after: .words(Preview.openCall.title)),
                        CallFieldChange(field: .text, before: nil, after: .text(CallText(paragraphs: ["New"]))),
                    ]),
                change(2, Preview.openCall, .returned, days: 5), change(1, Preview.openCall, .appeared, days: 0),
            ])
        let withdrawn = Call(
            id: "withdrawn-call", origin: .portal, identifier: "W-1", programme: nil, title: "A withdrawn call, with; commas", opens: nil,
            deadlines: [
                Deadline(on: Preview.day("2026-11-01"), stage: .cutOff(1)),
                Deadline(on: Preview.day("2027-02-01"), stage: .cutOff(2), precision: .preliminary),
            ], link: nil, source: Preview.thirdParty, withdrawnAt: seen + 86_400 * 15)
        return [
            open,
            CallNews(
                call: withdrawn, programmeName: nil, firstSeen: seen, changed: seen + 86_400 * 15, version: 2,
                changes: [change(2, withdrawn, .withdrawn, days: 15), change(1, withdrawn, .appeared, days: 0)]),
            CallNews(
                call: Preview.comingCall, programmeName: Preview.centralBaltic.shortName, firstSeen: seen, changed: seen, version: 1,
                changes: [change(1, Preview.comingCall, .appeared, days: 0)]),
        ]
    }()

    static let followed = CallFilter(text: "vänorter & \"möten\"", status: .open, programme: "cerv_2021_2027", theme: .democracy)

    static let feed = CallFeed(
        .selection(followed, programmeName: Preview.citizens.shortName), news: news, since: Preview.now)

    static let calendarFile = CallCalendar(
        .selection(followed, programmeName: Preview.citizens.shortName), news: news, reminderDays: 7, since: Preview.now)
}
