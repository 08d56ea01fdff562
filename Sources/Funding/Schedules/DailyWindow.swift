public import Foundation

/// The part of each day in which a source is asked, by Swedish clocks; it may reach over midnight.
public struct DailyWindow: Sendable, Hashable {
    /// Minutes after midnight, 0…1439.
    public let opens: Int
    /// Minutes after midnight, 0…1439; earlier than `opens` means the next day.
    public let closes: Int

    /// Fails for minutes outside the day, and for a window that closes when it opens.
    public init?(opens: Int, closes: Int) {
        guard (0..<1_440).contains(opens), (0..<1_440).contains(closes), opens != closes else { return nil }
        self.opens = opens
        self.closes = closes
    }

    /// Whether `instant` lies in the window: its first moment does, its last does not.
    public func contains(_ instant: Date) -> Bool {
        let day = Day(of: instant, in: .stockholm)
        return [day.adding(days: -1), day].contains { span(from: $0)?.contains(instant) ?? false }
    }

    /// When the window opened last, at `instant` or before it.
    func opening(before instant: Date) -> Date {
        let day = Day(of: instant, in: .stockholm)
        return (0...3).lazy.compactMap { span(from: day.adding(days: -$0))?.lowerBound }.first { $0 <= instant } ?? instant
    }

    /// When the window opens next, after `instant`.
    func opening(after instant: Date) -> Date {
        let day = Day(of: instant, in: .stockholm)
        return (-1...3).lazy.compactMap { span(from: day.adding(days: $0))?.lowerBound }.first { $0 > instant } ?? instant
    }

    /// The window that opens on `day`; `nil` on the spring day when it would open in the hour that is skipped and close soon after.
    func span(from day: Day) -> Range<Date>? {
        let first = day.instant(hour: opens / 60, minute: opens % 60, in: .stockholm)
        let last = (closes > opens ? day : day.adding(days: 1)).instant(hour: closes / 60, minute: closes % 60, in: .stockholm)
        return first < last ? first..<last : nil
    }
}
