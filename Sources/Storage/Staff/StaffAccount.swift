public import Casework
public import Foundation

/// What a desk knows of somebody who works there. It describes itself without address and secrets.
public struct StaffAccount: Sendable, Hashable, Identifiable {
    public let member: StaffMember
    /// `nil` once the account has been removed.
    public let email: String?
    /// As libsodium writes it; `nil` until the person has chosen one.
    public let passwordHash: String?
    /// Until when an invitation to choose a password can be used.
    public let invitationEndsAt: Date?
    /// Whether a second factor has been set up.
    public let hasSecondFactor: Bool
    /// Whether they are told by e-mail of cases that somebody gives them.
    public let isToldOfCases: Bool
    public let createdAt: Date
    public let disabledAt: Date?
    public let removedAt: Date?

    public var id: Int { member.number }
    /// Whether nobody may sign in as it.
    public var isClosed: Bool { disabledAt != nil || removedAt != nil }
}

extension StaffAccount: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { member.actor }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["number": member.number]) }
}
