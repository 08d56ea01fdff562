public import Foundation
public import Funding

/// A published calendar of events that whoever subscribes to it fetches again and again: iCalendar (RFC 5545, RFC 7986).
public struct CalendarFile: Sendable, Hashable {
    /// Without the charset, which is UTF-8.
    public static let mediaType = "text/calendar"

    public let name: String
    public let summary: String
    public let language: Language
    /// The page that shows the same to people: a whole web address.
    public let page: String
    /// Where the file itself is fetched: a whole web address.
    public let address: String
    public let publisher: Publisher
    /// When anything in it last changed.
    public let updated: Date
    public let events: [CalendarEvent]

    /// Whose calendar it is. RFC 5546 wants every published event to say so.
    public struct Publisher: Sendable, Hashable {
        public let name: String
        /// A whole web address.
        public let address: String

        public init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    /// How often programs are asked to fetch it again, in hours.
    public static let refreshHours = 6

    public init(
        name: String, summary: String, language: Language, page: String, address: String, publisher: Publisher, updated: Date,
        events: [CalendarEvent]
    ) {
        self.name = name
        self.summary = summary
        self.language = language
        self.page = page
        self.address = address
        self.publisher = publisher
        self.updated = updated
        self.events = events
    }

    /// The file, in UTF-8.
    public var bytes: [UInt8] {
        var lines = ContentLines()
        lines.component("VCALENDAR") { lines in
            lines.add("VERSION", raw: "2.0")
            lines.add("PRODID", raw: "-//Utblick//Utblick//\(language.rawValue.uppercased())")
            lines.add("CALSCALE", raw: "GREGORIAN")
            lines.add("METHOD", raw: "PUBLISH")
            properties(&lines)
            // A calendar holds at least one component (RFC 5545, 3.4): one without events has its readers' zone.
            let zones = events.isEmpty ? [.stockholm] : Set(events.compactMap(\.zone)).sorted()
            for zone in zones { zone.write(to: &lines) }
            for event in events { event.write(to: &lines, published: publisher, in: language) }
        }
        return lines.bytes
    }

    /// What RFC 7986 added, beside what programs read before it.
    private func properties(_ lines: inout ContentLines) {
        lines.add("NAME", text: name)
        lines.add("X-WR-CALNAME", text: name)
        lines.add("DESCRIPTION", text: summary)
        lines.add("X-WR-CALDESC", text: summary)
        lines.add("LAST-MODIFIED", raw: UTCTime(updated).calendar)
        lines.add("URL", raw: WebAddress.encoded(page))
        lines.add("SOURCE;VALUE=URI", raw: WebAddress.encoded(address))
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", raw: "PT\(Self.refreshHours)H")
        lines.add("X-PUBLISHED-TTL", raw: "PT\(Self.refreshHours)H")
        // The name in CSS that comes nearest to the site's accent.
        lines.add("COLOR", raw: "teal")
    }
}
