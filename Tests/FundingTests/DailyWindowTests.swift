import Foundation
import Testing

@testable import Funding

struct DailyWindowTests {
    static func at(_ text: String) -> Date { (try? Date(text, strategy: .iso8601)) ?? .distantPast }

    @Test func `a window that never opens or lies outside the day is refused`() {
        for (opens, closes) in [(60, 60), (-1, 60), (60, 1_440), (1_440, 0)] {
            #expect(DailyWindow(opens: opens, closes: closes) == nil)
        }
    }

    @Test(arguments: [
        // Winter, one hour before UTC; summer, two.
        ("2026-11-28T02:00:00Z", true), ("2026-11-28T01:59:59Z", false), ("2026-11-28T04:59:59Z", true), ("2026-11-28T05:00:00Z", false),
        ("2026-07-01T01:00:00Z", true), ("2026-07-01T04:00:00Z", false),
    ])
    func `the window follows Swedish clocks`(instant: String, isOpen: Bool) throws {
        let window = try #require(DailyWindow(opens: 180, closes: 360))
        #expect(window.contains(Self.at(instant)) == isOpen)
    }

    @Test(arguments: [
        ("2026-11-28T21:30:00Z", true), ("2026-11-28T23:30:00Z", true), ("2026-11-29T00:59:59Z", true), ("2026-11-29T01:00:00Z", false),
        ("2026-11-28T20:59:59Z", false),
    ])
    func `a window reaches over midnight`(instant: String, isOpen: Bool) throws {
        let window = try #require(DailyWindow(opens: 22 * 60, closes: 2 * 60))
        #expect(window.contains(Self.at(instant)) == isOpen)
    }

    @Test func `in the hour that spring skips, a window opens later or not at all`() throws {
        let skipped = try #require(Day(iso: "2027-03-28"))
        let inside = try #require(DailyWindow(opens: 125, closes: 175))
        #expect(inside.span(from: skipped) == Self.at("2027-03-28T01:05:00Z")..<Self.at("2027-03-28T01:55:00Z"))
        let across = try #require(DailyWindow(opens: 150, closes: 195))
        #expect(across.span(from: skipped) == nil)
        #expect(across.opening(after: Self.at("2027-03-28T00:00:00Z")) == Self.at("2027-03-29T00:30:00Z"))
        #expect(across.opening(before: Self.at("2027-03-28T12:00:00Z")) == Self.at("2027-03-27T01:30:00Z"))
    }

    @Test func `openings lie around every instant, an hour at a time through two years`() throws {
        for (opens, closes) in [(180, 360), (22 * 60, 120), (0, 1_439), (990, 1_200)] {
            let window = try #require(DailyWindow(opens: opens, closes: closes))
            for hour in stride(from: 0, to: 2 * 366 * 24, by: 1) {
                let instant = Self.at("2026-11-28T00:30:00Z") + Double(hour) * 3_600
                let (before, after) = (window.opening(before: instant), window.opening(after: instant))
                #expect(before <= instant && instant < after && window.contains(before) && window.contains(after))
                #expect(after.timeIntervalSince(before) <= 25 * 3_600, "\(instant)")
            }
        }
    }
}
