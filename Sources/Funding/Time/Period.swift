/// The days that a programme or a rule is valid, first and last included; an open end is `nil`.
public struct Period: Sendable, Hashable, Codable {
    public let from: Day?
    public let through: Day?

    public init(from: Day?, through: Day?) {
        self.from = from
        self.through = through
    }

    public func contains(_ day: Day) -> Bool {
        if let from, day < from { return false }
        if let through, day > through { return false }
        return true
    }

    public func overlaps(_ other: Period) -> Bool {
        if let through, let from = other.from, through < from { return false }
        if let from, let through = other.through, through < from { return false }
        return true
    }
}
