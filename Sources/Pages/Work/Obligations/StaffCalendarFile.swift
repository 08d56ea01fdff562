import Casework
public import Exporting
public import Foundation
import Funding

/// Somebody's obligations and deadlines as a calendar.
public struct StaffCalendarFile: Sendable {
    public let obligations: [ObligationRow]
    /// Cases whose applications must be in.
    public let cases: [CaseRow]
    /// The networks' meetings and ends of memberships, which are everybody's.
    public let networks: [NetworkDay]
    /// The secret part of its address.
    public let token: String
    /// When it is said to have changed where it is empty.
    public let since: Date

    /// Programs remind so many days before.
    public static let reminderDays = 7

    public init(obligations: [ObligationRow], cases: [CaseRow], networks: [NetworkDay] = [], token: String, since: Date) {
        self.obligations = obligations
        self.cases = cases
        self.networks = networks
        self.token = token
        self.since = since
    }

    /// The calendar in the language of `context`.
    public func file(in context: PageContext) -> CalendarFile {
        let words = context.words.obligations
        return CalendarFile(
            name: words.calendarName, summary: words.calendarText, language: context.language,
            page: context.absoluteWork(.obligations(ObligationQuery(isMine: true))),
            address: context.absoluteWork(.calendarFile(token: token)),
            publisher: CalendarFile.Publisher(
                name: "Utblick, " + context.municipality.name[context.language], address: context.absolute(.start)),
            updated: (obligations.map(\.changed) + cases.map(\.changedAt) + networks.map(\.changed)).max() ?? since,
            events: obligations.map { event($0, context) } + cases.compactMap { event($0, context) } + networks.map { event($0, context) })
    }

    private func event(_ row: ObligationRow, _ context: PageContext) -> CalendarEvent {
        let kind = row.obligation.key.kind.name[context.language]
        return CalendarEvent(
            id: "obligation-\(row.id)@\(host(context))", sequence: row.changes, created: row.created, updated: row.changed,
            status: .confirmed,
            time: .day(row.obligation.due), title: kind + " – " + row.caseTitle, text: row.obligation.why[context.language],
            address: context.absoluteWork(.project(row.caseID)), categories: [kind], reminderDays: Self.reminderDays)
    }

    private func event(_ row: CaseRow, _ context: PageContext) -> CalendarEvent? {
        row.deadline.map { day in
            CalendarEvent(
                id: "case-\(row.id)@\(host(context))", sequence: 0, created: row.changedAt, updated: row.changedAt, status: .confirmed,
                time: .day(day), title: context.words.cases.deadline + " – " + row.title, text: row.reference,
                address: context.absoluteWork(.case(row.id)), categories: [context.words.cases.deadline], reminderDays: Self.reminderDays)
        }
    }

    private func event(_ day: NetworkDay, _ context: PageContext) -> CalendarEvent {
        let words = context.words.partners
        return CalendarEvent(
            id: "\(day.key)@\(host(context))", sequence: day.changes, created: day.changed, updated: day.changed, status: .confirmed,
            time: .day(day.day), title: day.title(words, in: context.language), text: day.details.joined(separator: "\n"),
            address: context.absoluteWork(.network(day.network)), categories: [words.networks], reminderDays: Self.reminderDays)
    }

    private func host(_ context: PageContext) -> String { URL(string: context.origin)?.host() ?? "utblick" }
}

extension PageContext {
    /// The whole web address of a page of the staff.
    public func absoluteWork(_ address: WorkAddress) -> String { origin + address.path(in: language) }
}
