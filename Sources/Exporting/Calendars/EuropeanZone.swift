public import Foundation
import Funding

/// A time zone of the EU with the summer time that all of them have had since 1996: from 01:00 UTC on March's last Sunday to 01:00 UTC
/// on October's (directive 2000/84/EC, and 94/21/EC before it).
public enum EuropeanZone: String, Sendable, Hashable, CaseIterable, Comparable {
    case brussels = "Europe/Brussels"
    case helsinki = "Europe/Helsinki"
    case stockholm = "Europe/Stockholm"

    /// The first moment that the rule holds for: the summer time of 1996.
    public static let since = Date(timeIntervalSince1970: 828_234_000)

    public static func < (left: EuropeanZone, right: EuropeanZone) -> Bool { left.rawValue < right.rawValue }

    /// Hours east of Greenwich in winter.
    private var winterOffset: Int {
        switch self {
        case .brussels, .stockholm: 1
        case .helsinki: 2
        }
    }

    private var names: (winter: String, summer: String) {
        switch self {
        case .brussels, .stockholm: ("CET", "CEST")
        case .helsinki: ("EET", "EEST")
        }
    }

    /// Seconds east of Greenwich at an instant from `since` on.
    func offset(at instant: Date) -> Int {
        let year = Day(of: instant, in: .gmt).year
        let isSummer = Self.change(in: 3, of: year) <= instant && instant < Self.change(in: 10, of: year)
        return (winterOffset + (isSummer ? 1 : 0)) * 3_600
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func change(in month: Int, of year: Int) -> Date {
        let last = (Day(year: year, month: month, day: 31) ?? Day(daysSince1970: 0)).daysSince1970
        // Day 3 after 1970-01-01 was a Sunday.
        let sunday = last - ((last - 3) % 7 + 7) % 7
        return Date(timeIntervalSince1970: Double(sunday * 86_400 + 3_600))
    }

    /// The zone as a component, from the rule's first year on.
    func write(to lines: inout ContentLines) {
        lines.component("VTIMEZONE") { lines in
            lines.add("TZID", raw: rawValue)
            observance("DAYLIGHT", &lines, named: names.summer, first: "19960331", month: 3, from: winterOffset, to: winterOffset + 1)
            observance("STANDARD", &lines, named: names.winter, first: "19961027", month: 10, from: winterOffset + 1, to: winterOffset)
        }
    }

    private func observance(
        _ component: String, _ lines: inout ContentLines, named name: String, first day: String, month: Int, from: Int, to: Int
    ) {
        lines.component(component) { lines in
            lines.add("TZNAME", raw: name)
            lines.add("TZOFFSETFROM", raw: "+0\(from)00")
            lines.add("TZOFFSETTO", raw: "+0\(to)00")
            // By the clock that stops counting at that moment.
            lines.add("DTSTART", raw: "\(day)T0\(1 + from)0000")
            lines.add("RRULE", raw: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
        }
    }
}
