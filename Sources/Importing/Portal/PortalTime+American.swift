import Foundation
import Funding

extension PortalTime {
    /// Reads `Nov 20, 2026 4:53:02 PM`, as Java writes a time when nobody has told it how; taken as Brussels's. Midnight is a day.
    init?(americanTime text: String) {
        // Newer versions of Java put a comma after the year and a narrow space before AM.
        let text = text.replacing("\u{202F}", with: " ")
        guard let match = text.wholeMatch(of: Self.americanForm), let month = Self.months.firstIndex(of: String(match.1)),
            let number = Int(match.2), let year = Int(match.3), let hour = Int(match.4), let minute = Int(match.5),
            let second = Int(match.6),
            let day = Day(year: year, month: month + 1, day: number), (1...12).contains(hour), minute < 60, second < 60
        else { return nil }
        let hours = hour % 12 + (match.7 == "P" ? 12 : 0)
        guard hours + minute + second > 0 else {
            self = .day(day)
            return
        }
        let beginning = day.instant(hour: hours, in: .brussels)
        self = .instant(beginning + Double(minute * 60 + second))
    }

    // Compiled once, not for each time. A literal's pattern never changes, and its first use compiles it atomically.
    private nonisolated(unsafe) static let americanForm = /([A-Z][a-z]{2}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2}) ([AP])M/

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
