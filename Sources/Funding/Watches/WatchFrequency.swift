public import Foundation

/// How often letters come.
public enum WatchFrequency: String, Sendable, Hashable, Codable, CaseIterable {
    /// As soon as something has been found; what was found together comes together.
    case instant
    /// Every morning at seven.
    case daily
    /// Every Monday at seven.
    case weekly

    /// The hour of daily and weekly letters, by the clock in Sweden whatever the season.
    public static let hour = 7

    /// When what is found at `moment` is told: the first time for letters after it; for an instant watch, `moment` itself.
    public func nextDelivery(after moment: Date) -> Date {
        let today = Day(of: moment, in: .stockholm)
        return times(on: (0...7).map { today.adding(days: $0) }).first { $0 > moment } ?? moment
    }

    /// The latest time for letters up to `moment`: what was found before it is to be told by now. For an instant watch, `moment` itself.
    public func lastDelivery(upTo moment: Date) -> Date {
        let today = Day(of: moment, in: .stockholm)
        return times(on: (0...7).map { today.adding(days: -$0) }).first { $0 <= moment } ?? moment
    }

    /// Those of the days on which letters go, at their hour; none for an instant watch.
    private func times(on days: [Day]) -> [Date] {
        guard self != .instant else { return [] }
        return days.filter { self == .daily || $0.weekday == 1 }.map { $0.instant(hour: Self.hour, in: .stockholm) }
    }
}
