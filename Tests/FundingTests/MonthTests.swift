import Foundation
import Funding
import Testing

struct MonthTests {
    @Test func `weekdays and weeks are Foundation's, through the ends of forty years`() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        for number in stride(from: 10_000, through: 25_000, by: 1) {
            let day = Day(daysSince1970: number)
            let parts = calendar.dateComponents([.weekday, .weekOfYear], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            #expect(day.isoWeek == parts.weekOfYear, "\(day.iso)")
            // Foundation counts from Sunday.
            #expect(day.weekday % 7 + 1 == parts.weekday, "\(day.iso)")
        }
    }

    @Test(arguments: [("2026-12-31", 53), ("2027-01-03", 53), ("2027-01-04", 1), ("2024-12-30", 1), ("2026-11-28", 48)])
    func `a week belongs to the year of its Thursday`(day: String, week: Int) throws {
        #expect(try #require(Day(iso: day)).isoWeek == week)
    }

    @Test func `a month has whole weeks, from Monday to Sunday`() throws {
        for offset in 0..<240 {
            let month = Month(of: Day(daysSince1970: 15_000).adding(months: offset))
            let days = month.weeks.flatMap(\.self)
            #expect(days.first?.weekday == 1 && days.last?.weekday == 7 && days.count % 7 == 0)
            #expect(zip(days, days.dropFirst()).allSatisfy { $0.days(until: $1) == 1 })
            #expect(month.weeks.allSatisfy { week in week.contains(where: month.contains) })
            #expect(days.contains(month.first) && days.contains(month.last))
            #expect(month.next.previous == month && month < month.next && month.last.adding(days: 1) == month.next.first)
        }
    }

    @Test(arguments: ["2026-12", "1900-01", "2999-12"])
    func `a month is read as it is written`(text: String) {
        #expect(Month(iso: text)?.iso == text)
    }

    @Test(arguments: ["", "2026", "2026-13", "2026-00", "2026-1", "2026-12-01", "+026-12", "1899-12", "3000-01", "abcd-ef", "2026-1２"])
    func `anything else is no month`(text: String) {
        #expect(Month(iso: text) == nil)
    }

    @Test func `a month has its name in both languages`() {
        #expect(Month(iso: "2026-12")?.words.sv == "december\u{A0}2026" && Month(iso: "2026-12")?.words.en == "December\u{A0}2026")
    }
}
