/// Somebody who works at a desk, as pages and the log know them.
public struct StaffMember: Sendable, Hashable, Identifiable {
    /// Counts from 1 at each desk; never given to another.
    public let number: Int
    public let name: String
    public let roles: Set<StaffRole>

    public init(number: Int, name: String, roles: Set<StaffRole>) {
        self.number = number
        self.name = name
        self.roles = roles
    }

    public var id: Int { number }

    /// Who it is in the log, which holds no names.
    public var actor: String { Self.actor(number) }

    /// Who the member of that number is in the log.
    public static func actor(_ number: Int) -> String { "staff:\(number)" }

    public func may(_ action: StaffAction) -> Bool { roles.allow(action) }
}
