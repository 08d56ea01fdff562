public import Foundation

extension Deadline {
    /// The date as exactly as the source gives it: "27 januari 2027 kl. 17:00 Brysseltid", "27 January 2027 at 17:00 Brussels time".
    public var words: Localized {
        switch precision {
        case .day: return day.words
        case .month: return Day.monthName(day.month) + Localized(same: "\u{A0}\(day.year)")
        case .preliminary: return Localized(sv: "preliminärt ", en: "provisionally ") + day.words
        case .exact:
            let zone = TimeZone(identifier: timeZone) ?? .brussels
            let time = "\(instant.clock(in: zone))\u{A0}"
            return day.words + Localized(sv: " kl.\u{A0}\(time)", en: " at \(time)") + zoneName
        }
    }

    private var zoneName: Localized {
        switch timeZone {
        case "Europe/Brussels": Localized(sv: "Brysseltid", en: "Brussels time")
        case "Europe/Stockholm": Localized(sv: "svensk tid", en: "Swedish time")
        case "Europe/Helsinki": Localized(sv: "finländsk tid", en: "Finnish time")
        default: Localized(same: timeZone)
        }
    }
}

extension Deadline.Stage {
    /// What the deadline is for, in lower case.
    public var name: Localized {
        switch self {
        case .single: Localized(sv: "sista ansökningsdag", en: "deadline")
        case .stage(1): Localized(sv: "första steget", en: "first stage")
        case .stage(2): Localized(sv: "andra steget", en: "second stage")
        case .stage(let number): Localized(sv: "steg \(number)", en: "stage \(number)")
        case .cutOff(let number): Localized(sv: "ansökningstillfälle \(number)", en: "cut-off \(number)")
        case .nationalPreRegistration: Localized(sv: "nationell föranmälan", en: "national pre-registration")
        }
    }
}

extension Date {
    /// Hours and minutes by the clocks of a zone: "09:05".
    public func clock(in zone: TimeZone) -> String {
        let local = (timeIntervalSince1970 + Double(zone.secondsFromGMT(for: self))).rounded(.down)
        let minutes = Int(local.truncatingRemainder(dividingBy: 86_400) + 86_400) % 86_400 / 60
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    }
}
