import Foundation
import Funding
import JSON

/// A date of an opportunity. Days and times are by the clocks of the place that the description names: the protocol has no zone, and the
/// SDKs refuse anything more in it.
struct GrantEvent: Sendable, Hashable {
    let name: String
    /// No source gives a range of dates.
    let eventType: GrantEventType
    let description: String?
    /// `YYYY-MM-DD`; of a single date.
    let date: String?
    /// `HH:mm:ss`; where the source gives one.
    let time: String?
    /// In words; of what is no single date.
    let details: String?

    /// A day without a time.
    init(name: String, on day: Day, description: String? = nil) {
        self.init(name: name, eventType: .singleDate, description: description, date: day.iso, time: nil, details: nil)
    }

    /// A deadline, as exactly as its source gives it.
    init(name: String, deadline: Deadline) {
        let words = deadline.words.en.spacedPlainly
        switch deadline.precision {
        case .exact:
            let zone = TimeZone(identifier: deadline.timeZone) ?? .brussels
            let clock = deadline.instant.clock(in: zone)
            self.init(
                name: name, eventType: .singleDate, description: "\(clock) by the clocks of \(deadline.timeZone)",
                date: deadline.day.iso, time: clock + ":00", details: nil)
        case .day: self.init(name: name, on: deadline.day)
        case .preliminary: self.init(name: name, on: deadline.day, description: "A preliminary date.")
        case .month:
            self.init(name: name, eventType: .other, description: "The source gives the month alone.", date: nil, time: nil, details: words)
        }
    }

    var json: JSONValue {
        .record([
            "name": .string(name), "eventType": .string(eventType.rawValue), "description": description.map { .string($0) },
            "date": date.map { .string($0) }, "time": time.map { .string($0) }, "details": details.map { .string($0) },
        ])
    }

    private init(name: String, eventType: GrantEventType, description: String?, date: String?, time: String?, details: String?) {
        self.name = name
        self.eventType = eventType
        self.description = description
        self.date = date
        self.time = time
        self.details = details
    }
}

extension String {
    /// With plain spaces for those that keep words on a line.
    var spacedPlainly: String { replacing("\u{A0}", with: " ") }
}
