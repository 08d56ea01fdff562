import Foundation
import Funding

/// When a project starts and how long it lasts, as far as what was typed agrees.
struct TimeReading {
    /// The first day.
    let starts: Day?
    let months: Int?

    init(_ draft: IdeaDraft, problems: inout [IdeaProblem]) {
        let (start, end) = (Self.trimmed(draft.start), Self.trimmed(draft.end))
        let first = start.isEmpty ? nil : Self.days(start)
        let last = end.isEmpty ? nil : Self.days(end)
        if !start.isEmpty, first == nil { problems.append(.startNotDate(start)) }
        if !end.isEmpty, last == nil { problems.append(.endNotDate(end)) }
        let told = Self.months(Self.trimmed(draft.months), problems: &problems)
        guard let first, let last else {
            (starts, months) = (first?.first, told)
            return
        }
        guard first.first <= last.last else {
            problems.append(.endBeforeStart(start: start, end: end))
            (starts, months) = (nil, told)
            return
        }
        starts = first.first
        let between = Self.months(from: first.first, through: last.last)
        guard let told else {
            let isPossible = IdeaReading.possibleMonths.contains(between)
            if !isPossible { problems.append(.monthsImpossible(String(between))) }
            months = isPossible ? between : nil
            return
        }
        let agrees = abs(told - between) <= Self.slack
        if !agrees { problems.append(.monthsDisagree(told: told, dates: between)) }
        months = agrees ? told : nil
    }

    /// Start and end are often told roughly.
    private static let slack = 1

    private static func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

    /// The first and last day of a month or a day.
    private static func days(_ text: String) -> (first: Day, last: Day)? {
        if let day = Day(iso: text) { return (day, day) }
        guard let first = Day(iso: text + "-01") else { return nil }
        return (first, first.adding(months: 1).adding(days: -1))
    }

    private static func months(_ text: String, problems: inout [IdeaProblem]) -> Int? {
        guard !text.isEmpty else { return nil }
        guard let months = Int(text) else {
            problems.append(.monthsNotNumber(text))
            return nil
        }
        guard IdeaReading.possibleMonths.contains(months) else {
            problems.append(.monthsImpossible(text))
            return nil
        }
        return months
    }

    /// Whole months, half a one or more counted as whole; at least one.
    private static func months(from start: Day, through end: Day) -> Int {
        let after = end.adding(days: 1)
        let whole = (after.year - start.year) * 12 + after.month - start.month
        let began = start.adding(months: whole) <= after ? whole : whole - 1
        let rest = start.adding(months: began).days(until: after)
        return max(1, began + (rest >= 15 ? 1 : 0))
    }
}
