import Exporting
import Foundation
import Funding

/// A call's opening and deadlines as events of a calendar.
struct CallEvents {
    let news: CallNews
    let reminderDays: Int?
    let context: PageContext

    var all: [CalendarEvent] {
        let opening = (call.opens ?? openingTakenAway).map { day in
            event(
                "opens", .day(day), day.instant(hour: 0, in: .brussels), title: words.opensTitle(title),
                status: call.opens == nil ? .cancelled : .confirmed, remarks: call.opens == nil ? [words.wasCancelled] : [])
        }
        let deadlines = DeadlineSlot.slots(through: versions).map { slot in
            event(
                "deadline-\(slot.number)", time(of: slot.deadline), slot.deadline.instant, title: name(of: slot.deadline),
                status: slot.isCancelled ? .cancelled : isProvisional(slot.deadline) ? .tentative : .confirmed, remarks: remarks(slot))
        }
        return [opening].compactMap(\.self) + deadlines
    }

    private var call: Call { news.call }

    /// The last opening that the source gave, where it gives none any more.
    private var openingTakenAway: Day? {
        for field in news.changes.lazy.flatMap(\.fields) where field.field == .opens {
            if case .day(let day) = field.before { return day }
        }
        return nil
    }

    private var words: FollowWords { context.words.follow }

    private var title: String { call.displayTitle(in: context.language) }

    private func event(
        _ name: String, _ time: CalendarEvent.Time, _ instant: Date, title: String, status: CalendarEvent.Status, remarks: [String]
    ) -> CalendarEvent {
        // What lay behind when the call was withdrawn had happened.
        let isWithdrawn = call.isWithdrawn && call.withdrawnAt.map { instant > $0 } ?? false
        let telling = CallTelling(news: news, context: context)
        let withdrawal = news.changes.first { $0.kind == .withdrawn }.map { words.withdrawn(context.format.moment($0.seenAt)) }
        return CalendarEvent(
            id: StableName.event("\(call.id.rawValue).\(name)", origin: context.origin), sequence: news.version - 1,
            created: news.firstSeen,
            updated: news.changed, status: isWithdrawn ? .cancelled : status, time: time,
            title: isWithdrawn ? words.withdrawnTitle(title) : title,
            text: ((isWithdrawn ? [withdrawal] : []).compactMap(\.self) + remarks + lines(telling)).joined(separator: "\n"),
            address: context.absolute(telling.address), categories: telling.tags, reminderDays: reminderDays)
    }

    private func lines(_ telling: CallTelling) -> [String] {
        let programme = news.programmeName.map { words.programme($0[context.language]) }
        return [programme].compactMap(\.self) + telling.dates + telling.money + [words.readMore(context.absolute(telling.address))]
    }

    private func time(of deadline: Deadline) -> CalendarEvent.Time {
        deadline.precision == .exact ? .moment(deadline.instant, zone: deadline.timeZone) : .day(deadline.day)
    }

    private func isProvisional(_ deadline: Deadline) -> Bool {
        deadline.precision == .preliminary || deadline.precision == .month
    }

    private func name(of deadline: Deadline) -> String {
        let name = words.deadlineTitle(deadline.stage.name[context.language].capitalisedFirst, title)
        return isProvisional(deadline) ? words.provisionalTitle(name) : name
    }

    private func remarks(_ slot: DeadlineSlot) -> [String] {
        let precision: String? =
            switch slot.deadline.precision {
            case .preliminary: words.isProvisional
            case .month: words.onlyMonth
            case .exact, .day: nil
            }
        return [slot.isCancelled ? words.wasCancelled : nil, precision].compactMap(\.self)
    }

    /// The call's deadlines through all its changes, the oldest first.
    private var versions: [DeadlineSlot.Version] {
        var versions: [DeadlineSlot.Version] = []
        for change in news.changes.sorted(by: { $0.version < $1.version }) {
            guard let field = change.fields.first(where: { $0.field == .deadlines }) else { continue }
            if versions.isEmpty { versions.append(.init(seen: news.firstSeen, deadlines: deadlines(in: field.before))) }
            versions.append(.init(seen: change.seenAt, deadlines: deadlines(in: field.after)))
        }
        if versions.last?.deadlines != call.deadlines { versions.append(.init(seen: news.changed, deadlines: call.deadlines)) }
        return versions
    }

    private func deadlines(in value: CallFieldChange.Value?) -> [Deadline] {
        if case .deadlines(let deadlines) = value { deadlines } else { [] }
    }
}
