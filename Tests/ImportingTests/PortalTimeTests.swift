import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct PortalTimeTests {
    @Test(arguments: [
        ("2026-11-03T00:00:00.000+0000", "2026-11-03"), ("2026-11-03", "2026-11-03"), ("2026-11-03T00:00:00Z", "2026-11-03"),
        ("2026-11-03T02:00:00.000+0200", "2026-11-03"), ("3 November 2026", "2026-11-03"), ("1793664000000", "2026-11-03"),
    ])
    func `midnight in UTC is a day`(text: String, day: String) throws {
        #expect(PortalTime(text) == .day(try #require(Day(iso: day))))
        let deadline = try #require(PortalTime(text)).deadline(.single)
        #expect(deadline.precision == .day)
        #expect(deadline.day.iso == day)
    }

    @Test(arguments: [
        ("2024-04-18T19:00:00.000+0200", 1_713_459_600), ("2024-04-18T17:00:00.000+0000", 1_713_459_600),
        ("2024-04-18T17:00:00Z", 1_713_459_600), ("2024-04-18 19:00+02:00", 1_713_459_600),
        ("2024-04-18T12:00:00.123456-0500", 1_713_459_600),
    ])
    func `anything else is an instant`(text: String, seconds: Double) throws {
        #expect(PortalTime(text) == .instant(Date(timeIntervalSince1970: seconds)))
        let deadline = try #require(PortalTime(text)).deadline(.single)
        #expect(deadline.precision == .exact)
        #expect(deadline.timeZone == "Europe/Brussels")
    }

    @Test func `an instant late in the evening belongs to the day in Brussels`() {
        #expect(PortalTime("2026-06-01T22:30:00.000+0000")?.day.iso == "2026-06-02")
    }

    @Test(arguments: [
        "", "soon", "2026-02-30", "2026-13-01T00:00:00.000+0000", "2026-11-03T25:00:00Z", "2026-11-03T10:00:00", "0", "-1", "٣ May 2026",
    ])
    func `what is no date is none`(text: String) {
        #expect(PortalTime(text) == nil)
    }
}
