import Foundation
import Funding

/// Times as headers write them: `Sat, 28 Nov 2026 16:00:00 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(of instant: Date) -> String {
        let day = Day(of: instant, in: .gmt)
        let second = Int(instant.timeIntervalSince1970.rounded(.down)) - day.daysSince1970 * 86_400
        let clock = [second / 3_600, second / 60 % 60, second % 60].map(padded).joined(separator: ":")
        return "\(weekdays[day.weekday - 1]), \(padded(day.day)) \(months[day.month - 1]) \(day.year) \(clock) GMT"
    }

    /// Reads that form alone, which is the only one that anybody still sends.
    static func date(_ text: String) -> Date? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let month = months.firstIndex(of: String(parts[2])),
            let year = Int(parts[3]), let date = Day(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2]) else { return nil }
        return Date(timeIntervalSince1970: Double(date.daysSince1970 * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]))
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
