import Foundation
import Funding

/// An instant to the second in UTC, as the formats write it. Foundation's own writers take a hundred times as long.
struct UTCTime {
    private let day: Day
    private let second: Int

    init(_ instant: Date) {
        // The clamp keeps a damaged time from overflowing, in this order what is no number too; Day limits the years itself.
        let seconds = Int(min(1e11, max(-1e11, instant.timeIntervalSince1970.rounded(.down))))
        day = Day(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down)))
        second = ((seconds % 86_400) + 86_400) % 86_400
    }

    /// `2026-11-28T16:00:00Z`, as Atom and JSON Feed want it (RFC 3339).
    var internet: String { "\(day.iso)T\(clock(separator: ":"))Z" }

    /// `20261128T160000Z`, as iCalendar wants it.
    var calendar: String { "\(floating)Z" }

    /// `20261128T160000`, for a value that names its time zone elsewhere.
    var floating: String { "\(day.compact)T\(clock(separator: ""))" }

    private func clock(separator: String) -> String {
        [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: separator)
    }
}

extension Day {
    /// `20261128`.
    var compact: String { iso.filter { $0 != "-" } }
}
