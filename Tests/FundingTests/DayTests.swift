import Foundation
import Funding
import Testing

@Suite struct `A day` {
    @Test func `survives the way through its number, for every day from 1900 to 2100`() throws {
        let first = try #require(Day(iso: "1900-01-01"))
        let last = try #require(Day(iso: "2100-12-31"))
        var previous = first
        for number in first.daysSince1970...last.daysSince1970 {
            let day = Day(daysSince1970: number)
            #expect(day.daysSince1970 == number)
            #expect(Day(iso: day.iso) == day)
            #expect(Day(year: day.year, month: day.month, day: day.day) == day)
            #expect(number == first.daysSince1970 || previous < day)
            previous = day
        }
        #expect(Day(daysSince1970: first.daysSince1970) == first && previous == last)
    }

    @Test(arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779)])
    func `has a known number`(iso: String, number: Int) {
        #expect(Day(iso: iso)?.daysSince1970 == number)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-2", "26-11-22", "2026-11-22T00:00", " 2026-11-22", "2026-11-22 ", "2026/11/22", "2026-13-01",
        "2026-00-01", "2026-01-00", "2026-04-31", "2026-02-29", "2100-02-29", "1899-12-31", "3000-01-01", "-026-01-01", "2026-+1-01",
        "２０２６-11-22",
    ])
    func `is not made of anything but a date of the calendar`(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "2999-12-31", "1900-01-01"])
    func `is made of a date of the calendar`(text: String) {
        #expect(Day(iso: text)?.iso == text)
    }

    @Test func `counts days across a leap day and back`() throws {
        let before = try #require(Day(iso: "2024-02-28"))
        let after = try #require(Day(iso: "2024-03-01"))
        #expect(before.days(until: after) == 2)
        #expect(after.days(until: before) == -2)
        #expect(before.adding(days: 2) == after)
    }

    @Test func `stays within its years whatever number it is made of`() {
        #expect(Day(daysSince1970: .max).iso == "2999-12-31")
        #expect(Day(daysSince1970: .min).iso == "1900-01-01")
    }

    @Test(arguments: [
        ("2026-03-29T00:59:00Z", "2026-03-29"), ("2026-06-30T22:00:00Z", "2026-07-01"), ("2026-12-31T22:59:00Z", "2026-12-31"),
        ("2026-12-31T23:00:00Z", "2027-01-01"),
    ])
    func `is the calendar's in Brussels, in winter and in summer`(moment: String, iso: String) throws {
        let instant = try Date(moment, strategy: .iso8601)
        #expect(Day(of: instant, in: .brussels).iso == iso)
    }

    @Test(arguments: [
        ("2026-01-15", "2026-01-15T16:00:00Z"), ("2026-07-15", "2026-07-15T15:00:00Z"), ("2026-03-29", "2026-03-29T15:00:00Z"),
    ])
    func `has five o'clock in Brussels at the right instant`(iso: String, moment: String) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.instant(hour: 17, in: .brussels) == (try Date(moment, strategy: .iso8601)))
    }

    @Test func `is written in JSON as it is read`() throws {
        let day = try #require(Day(iso: "2027-09-23"))
        let data = try JSONEncoder().encode([day])
        #expect(String(decoding: data, as: UTF8.self) == #"["2027-09-23"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data(#"["2027-02-29"]"#.utf8)) }
    }
}
