import Foundation
import Funding

/// A moment as the portal writes it. Midnight in UTC means that the source gave only a day.
enum PortalTime: Hashable {
    case day(Day)
    case instant(Date)

    /// Reads `2024-04-18T19:00:00.000+0200`, `2024-04-18T17:00:00Z`, `2024-04-18`, `18 April 2024` and milliseconds since 1970.
    init?(_ text: String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        if let day = Day(iso: text) ?? Self.dayInWords(text) {
            self = .day(day)
        } else if let instant = Self.timestamp(text) ?? Self.milliseconds(text) {
            self.init(instant)
        } else {
            return nil
        }
    }

    private init(_ instant: Date) {
        let seconds = instant.timeIntervalSince1970
        self = seconds.truncatingRemainder(dividingBy: 86_400) == 0 ? .day(Day(of: instant, in: .gmt)) : .instant(instant)
    }

    /// The calendar date, in Brussels.
    var day: Day {
        switch self {
        case .day(let day): day
        case .instant(let instant): Day(of: instant, in: .brussels)
        }
    }

    func deadline(_ stage: Deadline.Stage) -> Deadline {
        switch self {
        case .day(let day): Deadline(on: day, stage: stage)
        case .instant(let instant): Deadline(instant: instant, stage: stage, precision: .exact)
        }
    }

    // Compiled once, not for each time. A literal's pattern never changes, and its first use compiles it atomically.
    private nonisolated(unsafe) static let form = /(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})/

    private static func timestamp(_ text: String) -> Date? {
        guard let match = text.wholeMatch(of: form), let day = Day(iso: String(match.1)), let hour = Int(match.2),
            let minute = Int(match.3),
            let second = match.4.map({ Int($0) }) ?? 0, hour < 24, minute < 60, second < 60, let offset = secondsFromGMT(match.5)
        else { return nil }
        return Date(timeIntervalSince1970: Double(day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second - offset))
    }

    private static func secondsFromGMT(_ text: Substring) -> Int? {
        if text == "Z" { return 0 }
        let digits = text.filter(\.isNumber)
        guard digits.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)), hours <= 14, minutes < 60
        else { return nil }
        return (text.hasPrefix("-") ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }

    private static func milliseconds(_ text: String) -> Date? {
        guard (11...14).contains(text.count), let number = Int(text), number > 0 else { return nil }
        return Date(timeIntervalSince1970: Double(number / 1_000))
    }

    private static func dayInWords(_ text: String) -> Day? {
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        ]
        let parts = text.lowercased().split(separator: " ")
        guard parts.count == 3, let number = Int(parts[0]), let year = Int(parts[2]),
            let month = months.firstIndex(where: { $0 == parts[1] })
        else { return nil }
        return Day(year: year, month: month + 1, day: number)
    }
}
