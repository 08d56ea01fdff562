/// A month of a year.
public struct Month: Sendable, Hashable, Comparable {
    public let first: Day

    /// The month that a day lies in.
    public init(of day: Day) {
        first = Day(year: day.year, month: day.month, day: 1) ?? day
    }

    /// Reads `YYYY-MM`, and nothing else, of the years 1900–2999.
    public init?(iso text: String) {
        guard text.utf8.count == 7, let first = Day(iso: text + "-01") else { return nil }
        self.first = first
    }

    /// `YYYY-MM`.
    public var iso: String { String(first.iso.dropLast(3)) }

    public var last: Day { first.firstOfNextMonth.adding(days: -1) }

    public var next: Month { Month(of: first.adding(months: 1)) }

    public var previous: Month { Month(of: first.adding(days: -1)) }

    /// Whether the day lies in the month.
    public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The weeks that reach into the month, each from Monday to Sunday, with the days of the months beside it.
    public var weeks: [[Day]] {
        let start = first.adding(days: 1 - first.weekday)
        return stride(from: 0, through: start.days(until: last), by: 7).map { offset in
            (0..<7).map { start.adding(days: offset + $0) }
        }
    }

    /// "december 2026", "December 2026", kept on one line.
    public var words: Localized {
        let name = Day.monthName(first.month)
        return Localized(sv: "\(name.sv)\u{A0}\(first.year)", en: "\(name.en)\u{A0}\(first.year)")
    }

    public static func < (left: Month, right: Month) -> Bool { left.first < right.first }
}
