/// A date of which the source gives only the year, or the year and month.
public struct PartialDate: Sendable, Hashable, Codable, Comparable {
    public let year: Int
    public let month: Int?
    public let day: Int?

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.count == 4, let year = Int(first), (1900...2999).contains(year) else { return nil }
        self.year = year
        switch parts.count {
        case 1:
            month = nil
            day = nil
        case 2:
            guard parts[1].count == 2, !text.contains("+"), let month = Int(parts[1]), (1...12).contains(month) else { return nil }
            self.month = month
            day = nil
        default:
            guard let full = Day(iso: text) else { return nil }
            month = full.month
            day = full.day
        }
    }

    public init(_ full: Day) {
        year = full.year
        month = full.month
        day = full.day
    }

    /// The earliest day it can mean.
    public var firstDay: Day {
        Day(year: year, month: month ?? 1, day: day ?? 1) ?? Day(daysSince1970: 0)
    }

    /// The latest day it can mean.
    public var lastDay: Day {
        let lastMonth = month ?? 12
        return Day(year: year, month: lastMonth, day: day ?? Day.length(ofMonth: lastMonth, in: year)) ?? firstDay
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public var iso: String {
        if day != nil { return firstDay.iso }
        return month == nil ? String(year) : String(firstDay.iso.dropLast(3))
    }

    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.firstDay, left.lastDay) < (right.firstDay, right.lastDay)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = PartialDate(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a date (YYYY, YYYY-MM or YYYY-MM-DD)")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
