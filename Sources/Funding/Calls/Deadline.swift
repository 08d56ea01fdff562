public import Foundation

/// A moment by which something must be handed in.
public struct Deadline: Sendable, Hashable, Codable {
    public enum Stage: Sendable, Hashable {
        case single
        /// The first or second of two stages, 1 or 2.
        case stage(Int)
        /// One of several cut-offs, from 1.
        case cutOff(Int)
        /// Registration with a national body before the application itself.
        case nationalPreRegistration
    }

    /// How exactly the source gives it.
    public enum Precision: String, Sendable, Hashable, Codable, CaseIterable {
        case exact, day, month, preliminary
    }

    public let instant: Date
    /// An IANA identifier, such as `Europe/Brussels`.
    public let timeZone: String
    public let stage: Stage
    public let precision: Precision

    public init(instant: Date, timeZone: String = "Europe/Brussels", stage: Stage = .single, precision: Precision = .exact) {
        self.instant = instant
        self.timeZone = timeZone
        self.stage = stage
        self.precision = precision
    }

    /// A deadline known by its day alone: the last moment of that day in Brussels.
    public init(on day: Day, stage: Stage = .single, precision: Precision = .day) {
        self.init(instant: day.instant(hour: 23, minute: 59, in: .brussels), stage: stage, precision: precision)
    }

    /// The calendar date in the deadline's own zone.
    public var day: Day {
        Day(of: instant, in: TimeZone(identifier: timeZone) ?? .brussels)
    }
}

/// Written as `single`, `stage1`, `stage2`, `cutOff1`…, `nationalPreRegistration`.
extension Deadline.Stage: Codable, CustomStringConvertible {
    public init?(_ text: String) {
        func number(after prefix: String) -> Int? {
            text.hasPrefix(prefix) ? Int(text.dropFirst(prefix.count)) : nil
        }
        if text == "single" {
            self = .single
        } else if text == "nationalPreRegistration" {
            self = .nationalPreRegistration
        } else if let stage = number(after: "stage"), (1...2).contains(stage) {
            self = .stage(stage)
        } else if let cutOff = number(after: "cutOff"), cutOff > 0 {
            self = .cutOff(cutOff)
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .single: "single"
        case .stage(let number): "stage\(number)"
        case .cutOff(let number): "cutOff\(number)"
        case .nationalPreRegistration: "nationalPreRegistration"
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let stage = Deadline.Stage(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is not a stage of a deadline")
        }
        self = stage
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
