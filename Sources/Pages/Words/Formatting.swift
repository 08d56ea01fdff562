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
        let time = clock(instant, in: .stockholm)
        return language == .swedish ? "\(day) kl.\(Self.space)\(time)" : "\(day) at \(time)"
    }

    /// A deadline with its time and zone, as exactly as the source gives it.
    func deadline(_ deadline: Deadline) -> String {
        let day = date(deadline.day)
        switch deadline.precision {
        case .day: return day
        case .month: return month(of: deadline.day)
        case .preliminary: return language == .swedish ? "preliminärt \(day)" : "provisionally \(day)"
        case .exact:
            let zone = TimeZone(identifier: deadline.timeZone) ?? .brussels
            let time = "\(clock(deadline.instant, in: zone))\(Self.space)\(zoneName(deadline.timeZone))"
            return language == .swedish ? "\(day) kl.\(Self.space)\(time)" : "\(day) at \(time)"
        }
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

    private func clock(_ instant: Date, in zone: TimeZone) -> String {
        let local = Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
        let minutes = ((local % 86_400) + 86_400) % 86_400 / 60
        return "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func zoneName(_ identifier: String) -> String {
        switch (identifier, language) {
        case ("Europe/Brussels", .swedish): "Brysseltid"
        case ("Europe/Brussels", .english): "Brussels time"
        case ("Europe/Stockholm", .swedish): "svensk tid"
        case ("Europe/Stockholm", .english): "Swedish time"
        case ("Europe/Helsinki", .swedish): "finländsk tid"
        case ("Europe/Helsinki", .english): "Finnish time"
        default: identifier
        }
    }
}
