public import Exporting
public import Foundation
public import Funding

/// The dates of calls as a calendar file.
public struct CallCalendar: Sendable {
    /// What the file is of.
    public enum Subject: Sendable, Hashable {
        case selection(CallFilter, programmeName: Localized?)
        case call(Call.ID)
        case followed(FollowedSelection)
    }

    public let subject: Subject
    public let news: [CallNews]
    /// Days before a date that a reminder is wanted, 1…365; `nil` where nobody asked for one.
    public let reminderDays: Int?
    /// When the site last began to show what it shows, for a calendar without dates.
    public let since: Date

    /// The dates of so many calls at most.
    public static let longest = 200

    public init(_ subject: Subject, news: [CallNews], reminderDays: Int?, since: Date) {
        self.subject = subject
        self.news = news
        self.reminderDays = reminderDays
        self.since = since
    }

    /// The calendar in the language of `context`.
    public func file(in context: PageContext) -> CalendarFile {
        CalendarFile(
            name: name(in: context), summary: context.words.follow.calendarSummary, language: context.language,
            page: context.absolute(page), address: context.absolute(address),
            publisher: CalendarFile.Publisher(
                name: "Utblick, " + context.municipality.name[context.language], address: context.absolute(.start)),
            updated: news.map(\.changed).max() ?? since,
            events: news.flatMap { CallEvents(news: $0, reminderDays: reminderDays, context: context).all })
    }

    private var page: SiteAddress {
        switch subject {
        case .selection(let filter, _): .calendar(filter)
        case .call(let id): .call(id)
        case .followed(let selection): selection.page
        }
    }

    private var address: SiteAddress {
        switch subject {
        case .selection(let filter, _): .calendarFile(filter, reminderDays: reminderDays)
        case .call(let id): .callCalendarFile(id, reminderDays: reminderDays)
        case .followed(let selection): .watchCalendarFile(token: selection.token, reminderDays: reminderDays)
        }
    }

    private func name(in context: PageContext) -> String {
        switch subject {
        case .selection(let filter, let programmeName):
            let choices = FilterChoices(filter: filter, programmeName: programmeName, context: context).all.map(\.text)
            return context.words.follow.selection(choices)
        case .call: return news.first?.call.displayTitle(in: context.language) ?? context.words.follow.calendar
        case .followed(let selection): return selection.name(in: context)
        }
    }
}
