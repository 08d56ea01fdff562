public import Foundation

/// How often signing in has failed for one account, from one address or for both together.
public struct SignInCount: Sendable, Hashable {
    public let failures: Int
    public let lastAt: Date
    /// Until when nobody is let try.
    public let blockedUntil: Date?
    /// Until when it counts as a place that the account is used from.
    public let knownUntil: Date?

    public init(failures: Int = 0, lastAt: Date, blockedUntil: Date? = nil, knownUntil: Date? = nil) {
        self.failures = failures
        self.lastAt = lastAt
        self.blockedUntil = blockedUntil
        self.knownUntil = knownUntil
    }
}
