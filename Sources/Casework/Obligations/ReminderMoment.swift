public import Funding

/// When somebody is reminded of an obligation: 30, 7 and 1 days before, and every week that it is late.
public enum ReminderMoment: Sendable, Hashable {
    /// So many days before the day, or as many as were left.
    case before(Int)
    /// From 0: how many whole weeks it is late.
    case late(week: Int)

    /// Days before the day.
    public static let daysBefore = [1, 7, 30]

    /// The latest that has come by `today`; what lies further back is not told any more. `nil` where none has come.
    public static func latest(for due: Day, on today: Day) -> ReminderMoment? {
        let left = today.days(until: due)
        guard left >= 0 else { return .late(week: (-left - 1) / 7) }
        return daysBefore.first { left <= $0 }.map { .before($0) }
    }

    /// As the database tells one from another.
    public var key: String {
        switch self {
        case .before(let days): "before-\(days)"
        case .late(let week): "late-\(week)"
        }
    }
}
