import Foundation
import Funding

/// Dates, money and shares as readers of a language write them. Foundation's own styles differ between systems; these do not.
struct Formatting: Sendable {
    let language: Language

    /// Keeps digits together without a wide gap.
    static let narrowSpace = "\u{202F}"
    /// Keeps a number and its unit on one line.
    static let space = "\u{A0}"

    // MARK: Dates

    /// "24 november 2026", "24 November 2026".
    func date(_ day: Day) -> String {
        day.words[language]
    }

    /// As exact as it is known: "2026", "november 2026" or "24 november 2026".
    func date(_ partial: PartialDate) -> String {
        guard let month = partial.month else { return String(partial.year) }
        guard partial.day != nil else { return "\(Day.monthName(month)[language])\(Self.space)\(partial.year)" }
        return date(partial.firstDay)
    }

    /// "november 2026".
    func month(of day: Day) -> String {
        "\(Day.monthName(day.month)[language])\(Self.space)\(day.year)"
    }

    /// "22 november 2026 kl. 14:05", Swedish time.
    func moment(_ instant: Date) -> String {
        let day = date(Day(of: instant, in: .stockholm))
        let time = instant.clock(in: .stockholm)
        return language == .swedish ? "\(day) kl.\(Self.space)\(time)" : "\(day) at \(time)"
    }

    /// A deadline with its time and zone, as exactly as the source gives it.
    func deadline(_ deadline: Deadline) -> String {
        deadline.words[language]
    }

    /// "38 dagar kvar", "sista dagen är i dag", "för 3 dagar sedan".
    func daysLeft(from today: Day, until day: Day) -> String {
        let days = today.days(until: day)
        switch (language, days) {
        case (.swedish, 0): return "sista dagen är i dag"
        case (.swedish, 1): return "1\(Self.space)dag kvar"
        case (.swedish, 2...): return "\(number(days))\(Self.space)dagar kvar"
        case (.swedish, -1): return "i går"
        case (.swedish, _): return "för \(number(-days))\(Self.space)dagar sedan"
        case (.english, 0): return "last day is today"
        case (.english, 1): return "1\(Self.space)day left"
        case (.english, 2...): return "\(number(days))\(Self.space)days left"
        case (.english, -1): return "yesterday"
        case (.english, _): return "\(number(-days))\(Self.space)days ago"
        }
    }
}
