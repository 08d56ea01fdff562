/// Somebody whom the desk knows by name, and where. It describes itself without them.
public struct KnownPerson: Sendable, Hashable {
    public let name: String
    /// In small letters; empty where nobody knows it.
    public let email: String
    /// As the log calls them: `case:7`, `inquiry:UTB-2026-0001`, `network:aer`, `partner:3`, `staff:2`.
    public internal(set) var places: [String]
}

extension KnownPerson: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "somebody in \(places.count) places" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
