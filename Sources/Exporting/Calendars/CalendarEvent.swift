public import Foundation
public import Funding

/// A day or a moment in a calendar that takes up nobody's time.
public struct CalendarEvent: Sendable, Hashable {
    /// The same for the same event for ever: programs find what they have by it.
    public let id: String
    /// How many times what the event is about has changed; never falls.
    public let sequence: Int
    public let created: Date
    /// When what the event is about last changed.
    public let updated: Date
    public let status: Status
    public let time: Time
    public let title: String
    public let text: String
    /// The page about it: a whole web address.
    public let address: String
    public let categories: [String]
    /// Days before that a reminder is wanted; `nil` where nobody asked for one.
    public let reminderDays: Int?

    /// What is known of it: that it will be, that it may be, that it will not.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case confirmed, tentative, cancelled
    }

    /// When it is.
    public enum Time: Sendable, Hashable {
        /// All of a day, wherever one is.
        case day(Day)
        /// A moment, by the clocks of an IANA time zone.
        case moment(Date, zone: String)
    }

    public init(
        id: String, sequence: Int, created: Date, updated: Date, status: Status, time: Time, title: String, text: String,
        address: String, categories: [String], reminderDays: Int? = nil
    ) {
        self.id = id
        self.sequence = sequence
        self.created = created
        self.updated = updated
        self.status = status
        self.time = time
        self.title = title
        self.text = text
        self.address = address
        self.categories = categories
        self.reminderDays = reminderDays
    }

    /// The zone that the event's time is written in; `nil` for a day, and for a moment that is written in UTC.
    var zone: EuropeanZone? {
        guard case .moment(let instant, let name) = time, instant >= EuropeanZone.since, let zone = EuropeanZone(rawValue: name) else {
            return nil
        }
        // In the hour that clocks show twice, local time means the first pass (RFC 5545, 3.3.5): the second is written in UTC.
        return zone.offset(at: instant) < zone.offset(at: instant - 3_600) ? nil : zone
    }

    func write(to lines: inout ContentLines, published publisher: CalendarFile.Publisher, in language: Language) {
        lines.component("VEVENT") { lines in
            lines.add("UID", text: id)
            lines.add("SEQUENCE", raw: String(max(0, sequence)))
            // With a method, DTSTAMP is when this instance of the event was made: when what it is about last changed.
            lines.add("DTSTAMP", raw: UTCTime(updated).calendar)
            lines.add("CREATED", raw: UTCTime(created).calendar)
            lines.add("LAST-MODIFIED", raw: UTCTime(updated).calendar)
            times(&lines)
            lines.add("SUMMARY;LANGUAGE=\(language.rawValue)", text: title)
            lines.add("DESCRIPTION;LANGUAGE=\(language.rawValue)", text: text)
            lines.add("URL", raw: WebAddress.encoded(address))
            lines.add("CATEGORIES", texts: categories)
            lines.add("STATUS", raw: status.rawValue.uppercased())
            lines.add("TRANSP", raw: "TRANSPARENT")
            lines.add("ORGANIZER;CN=\(ContentLines.quoted(publisher.name))", raw: WebAddress.encoded(publisher.address))
            if let days = reminderDays, status != .cancelled { alarm(days, &lines) }
        }
    }

    private func times(_ lines: inout ContentLines) {
        switch time {
        case .day(let day):
            lines.add("DTSTART;VALUE=DATE", raw: day.compact)
            lines.add("DTEND;VALUE=DATE", raw: day.adding(days: 1).compact)
        case .moment(let instant, _):
            // Without an end the event ends when it begins, as a deadline does.
            if let zone {
                let local = instant.addingTimeInterval(Double(zone.offset(at: instant)))
                lines.add("DTSTART;TZID=\(zone.rawValue)", raw: UTCTime(local).floating)
            } else {
                lines.add("DTSTART", raw: UTCTime(instant).calendar)
            }
        }
    }

    private func alarm(_ days: Int, _ lines: inout ContentLines) {
        lines.component("VALARM") { lines in
            lines.add("ACTION", raw: "DISPLAY")
            lines.add("TRIGGER", raw: "-P\(max(0, days))D")
            lines.add("DESCRIPTION", text: title)
        }
    }
}
