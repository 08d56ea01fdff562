import Foundation
import Testing

@testable import Exporting

/// The rule against the time zone database that the system carries.
struct EuropeanZoneTests {
    @Test(arguments: EuropeanZone.allCases)
    func `every change of the clock from 1996 to 2037 is the system's`(zone: EuropeanZone) throws {
        let system = try #require(TimeZone(identifier: zone.rawValue))
        var moment = EuropeanZone.since - 1
        var changes = 0
        while let change = system.nextDaylightSavingTimeTransition(after: moment), change < Date(timeIntervalSince1970: 2_145_916_800) {
            for instant in [change - 1, change, change + 1] where instant >= EuropeanZone.since {
                #expect(zone.offset(at: instant) == system.secondsFromGMT(for: instant), "\(instant)")
            }
            moment = change
            changes += 1
        }
        #expect(changes == 84)
    }

    @Test(arguments: EuropeanZone.allCases)
    func `every sixth hour of three years is the system's`(zone: EuropeanZone) throws {
        let system = try #require(TimeZone(identifier: zone.rawValue))
        for step in 0..<(3 * 366 * 4) {
            let instant = Date(timeIntervalSince1970: 1_767_225_600 + Double(step) * 21_600)
            #expect(zone.offset(at: instant) == system.secondsFromGMT(for: instant), "\(instant)")
        }
    }

    @Test func `the rule begins with the summer time of 1996`() {
        #expect(EuropeanZone.since.formatted(.iso8601) == "1996-03-31T01:00:00Z")
    }

    @Test func `a zone is written with both offsets, each with its rule`() {
        var lines = ContentLines()
        EuropeanZone.helsinki.write(to: &lines)
        #expect(
            String(decoding: lines.bytes, as: UTF8.self).replacing("\r\n", with: "\n") == """
                BEGIN:VTIMEZONE
                TZID:Europe/Helsinki
                BEGIN:DAYLIGHT
                TZNAME:EEST
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0300
                DTSTART:19960331T030000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                TZNAME:EET
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0200
                DTSTART:19961027T040000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE

                """)
    }
}
