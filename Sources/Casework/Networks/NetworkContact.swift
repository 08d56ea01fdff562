public import Funding

/// Somebody to turn to at a network. It describes itself without personal data.
public struct NetworkContact: Sendable, Hashable {
    public var name: String
    public var role: String
    /// Empty where nobody knows it.
    public var email: String
    /// The last day that it may be kept.
    public var keptUntil: Day

    public init(name: String, role: String = "", email: String = "", keptUntil: Day) {
        self.name = name
        self.role = role
        self.email = email
        self.keptUntil = keptUntil
    }
}

/// How long contacts of networks and partners are kept.
public enum ContactKeeping {
    /// At most so many months from the day that they are written down or confirmed; so long where nobody says.
    public static let months = 24

    public static func lastDay(from today: Day) -> Day { today.adding(months: months) }
}

extension NetworkContact: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "a network's contact" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
