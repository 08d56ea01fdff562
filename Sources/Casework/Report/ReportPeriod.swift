public import Funding

/// The days that a report is about, the first and the last among them.
public struct ReportPeriod: Sendable, Hashable {
    public let first: Day
    public let last: Day

    /// `nil` where the last day comes before the first.
    public init?(from first: Day, through last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// The calendar year that a day lies in.
    public init(yearOf day: Day) {
        first = Day(year: day.year, month: 1, day: 1) ?? day
        last = Day(year: day.year, month: 12, day: 31) ?? day
    }

    public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
