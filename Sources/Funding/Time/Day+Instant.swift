public import Foundation

extension Day {
    /// The calendar date that `instant` falls on in `zone`.
    public init(of instant: Date, in zone: TimeZone) {
        let local = instant.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant))
        // The clamp keeps a damaged time stamp from overflowing; Day limits the years itself.
        let days = Swift.min(Swift.max((local / 86_400).rounded(.down), -1_000_000), 1_000_000)
        self.init(daysSince1970: Int(days))
    }

    /// The instant of `hour`:`minute` on this day in `zone`.
    public func instant(hour: Int, minute: Int = 0, in zone: TimeZone) -> Date {
        let guess = Date(timeIntervalSince1970: Double(daysSince1970 * 86_400 + hour * 3_600 + minute * 60))
        let first = guess.addingTimeInterval(-Double(zone.secondsFromGMT(for: guess)))
        // A second pass settles the hours around a change between summer and winter time.
        return guess.addingTimeInterval(-Double(zone.secondsFromGMT(for: first)))
    }
}

extension TimeZone {
    /// The zone of EU deadlines unless a source says otherwise.
    public static let brussels = TimeZone(identifier: "Europe/Brussels") ?? .gmt
    /// The zone that Swedish readers live in.
    public static let stockholm = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
}
