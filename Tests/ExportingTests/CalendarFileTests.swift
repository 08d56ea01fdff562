import Foundation
import Funding
import Testing

@testable import Exporting

struct CalendarFileTests {
    private static let winter = Date(timeIntervalSince1970: 1_801_065_600)
    private static let summer = Date(timeIntervalSince1970: 1_811_865_600)

    private static func event(
        _ time: CalendarEvent.Time, status: CalendarEvent.Status = .confirmed, reminder: Int? = nil, title: String = "Sista dag: A, B"
    ) -> CalendarEvent {
        CalendarEvent(
            id: "a.deadline-1@utblick.example.se", sequence: 3, created: SampleFeed.moment, updated: SampleFeed.moment + 60, status: status,
            time: time, title: title, text: "Rad ett\nRad två; och mer", address: "https://utblick.example.se/utlysningar/a",
            categories: ["ESF+", "Unga, gamla"], reminderDays: reminder)
    }

    private static func lines(_ events: [CalendarEvent]) -> [String] {
        let file = CalendarFile(
            name: "Utlysningar: unga", summary: "Sista dagar", language: .swedish,
            page: "https://utblick.example.se/utlysningar?tema=youth",
            address: "https://utblick.example.se/utlysningar.ics?tema=youth",
            publisher: CalendarFile.Publisher(name: "Utblick, Katrineholm", address: "https://utblick.example.se"),
            updated: SampleFeed.moment, events: events)
        return String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    }

    @Test func `a calendar names itself, and when to come again`() throws {
        let lines = Self.lines([])
        // A calendar without any component is none.
        #expect(lines.filter { $0.hasPrefix("TZID:") } == ["TZID:Europe/Stockholm"])
        let zone = try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE"))
        let end = try #require(lines.firstIndex(of: "END:VTIMEZONE"))
        #expect(
            lines[..<zone] + lines[(end + 1)...] == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Utblick//Utblick//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
                "NAME:Utlysningar: unga", "X-WR-CALNAME:Utlysningar: unga", "DESCRIPTION:Sista dagar", "X-WR-CALDESC:Sista dagar",
                "LAST-MODIFIED:20261128T160000Z", "URL:https://utblick.example.se/utlysningar?tema=youth",
                "SOURCE;VALUE=URI:https://utblick.example.se/utlysningar.ics?tema=youth", "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                "X-PUBLISHED-TTL:PT6H", "COLOR:teal", "END:VCALENDAR", "",
            ])
    }

    @Test func `a deadline with a time is written by its own zone's clock, with that zone`() {
        let lines = Self.lines([Self.event(.moment(Self.winter, zone: "Europe/Brussels"))])
        #expect(lines.contains("DTSTART;TZID=Europe/Brussels:20270127T170000"))
        #expect(lines.filter { $0.hasPrefix("TZID:") } == ["TZID:Europe/Brussels"])
        #expect(
            Self.lines([Self.event(.moment(Self.summer, zone: "Europe/Helsinki"))]).contains("DTSTART;TZID=Europe/Helsinki:20270601T190000")
        )
    }

    @Test(arguments: ["Atlantic/Reykjavik", "nonsense\r\nX:1", "Europe/London"])
    func `a time in a zone without our rule is written in UTC`(zone: String) {
        let lines = Self.lines([Self.event(.moment(Self.winter, zone: zone))])
        #expect(lines.contains("DTSTART:20270127T160000Z") && !lines.contains("BEGIN:VTIMEZONE"))
    }

    /// 25 October 2026: 02:30 comes at 00:30 UTC in summer time, and again at 01:30 UTC.
    @Test(arguments: [
        (1_792_888_200, "DTSTART;TZID=Europe/Brussels:20261025T023000"), (1_792_891_800, "DTSTART:20261025T013000Z"),
        (1_792_895_400, "DTSTART;TZID=Europe/Brussels:20261025T033000"),
    ])
    func `of the hour that comes twice, the second is written in UTC`(second: Double, line: String) {
        let event = Self.event(.moment(Date(timeIntervalSince1970: second), zone: "Europe/Brussels"))
        #expect(Self.lines([event]).contains(line))
    }

    @Test func `a time before the rule is written in UTC`() {
        let old = EuropeanZone.since - 1
        #expect(Self.lines([Self.event(.moment(old, zone: "Europe/Brussels"))]).contains("DTSTART:19960331T005959Z"))
    }

    @Test func `each zone is written once, and before the events`() {
        let events = ["Europe/Stockholm", "Europe/Brussels", "Europe/Stockholm"].map { Self.event(.moment(Self.summer, zone: $0)) }
        let lines = Self.lines(events)
        #expect(lines.filter { $0.hasPrefix("TZID:") } == ["TZID:Europe/Brussels", "TZID:Europe/Stockholm"])
        #expect(lines.lastIndex(of: "END:VTIMEZONE") ?? .max < lines.firstIndex(of: "BEGIN:VEVENT") ?? 0)
    }

    @Test func `an event has what RFC 5545 and 5546 demand of a published one`() throws {
        let day = try #require(Day(iso: "2027-12-31"))
        let lines = Self.lines([Self.event(.day(day))])
        let begin = try #require(lines.firstIndex(of: "BEGIN:VEVENT"))
        let end = try #require(lines.firstIndex(of: "END:VEVENT"))
        #expect(
            Array(lines[begin...end]) == [
                "BEGIN:VEVENT", "UID:a.deadline-1@utblick.example.se", "SEQUENCE:3", "DTSTAMP:20261128T160100Z", "CREATED:20261128T160000Z",
                "LAST-MODIFIED:20261128T160100Z", "DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101",
                #"SUMMARY;LANGUAGE=sv:Sista dag: A\, B"#, #"DESCRIPTION;LANGUAGE=sv:Rad ett\nRad två\; och mer"#,
                "URL:https://utblick.example.se/utlysningar/a", #"CATEGORIES:ESF+,Unga\, gamla"#, "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
                #"ORGANIZER;CN="Utblick, Katrineholm":https://utblick.example.se"#, "END:VEVENT",
            ])
    }

    @Test(arguments: CalendarEvent.Status.allCases)
    func `the status is told`(status: CalendarEvent.Status) {
        #expect(Self.lines([Self.event(.moment(Self.winter, zone: ""), status: status)]).contains("STATUS:" + status.rawValue.uppercased()))
    }

    @Test func `a reminder is there only where somebody asked for it, and never for what is cancelled`() {
        let time = CalendarEvent.Time.moment(Self.winter, zone: "Europe/Brussels")
        #expect(!Self.lines([Self.event(time)]).contains("BEGIN:VALARM"))
        let asked = Self.lines([Self.event(time, reminder: 14)])
        #expect(asked.contains("TRIGGER:-P14D") && asked.contains("ACTION:DISPLAY") && asked.contains(#"DESCRIPTION:Sista dag: A\, B"#))
        #expect(!Self.lines([Self.event(time, status: .cancelled, reminder: 14)]).contains("BEGIN:VALARM"))
    }
}
