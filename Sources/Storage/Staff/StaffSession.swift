public import Foundation

/// Somebody who is signed in, in one browser.
public struct StaffSession: Sendable, Hashable {
    public let account: StaffAccount
    /// The digest of what the browser's cookie holds.
    public let tokenHash: [UInt8]
    /// What the forms that the browser sends must show.
    public let formSecret: [UInt8]
    /// What kind of browser, in a few words.
    public let browser: String
    public let beganAt: Date
    /// Within a minute.
    public let lastSeenAt: Date
    /// When it ends however busy it is.
    public let endsAt: Date

    public init(
        account: StaffAccount, tokenHash: [UInt8], formSecret: [UInt8], browser: String, beganAt: Date, lastSeenAt: Date, endsAt: Date
    ) {
        self.account = account
        self.tokenHash = tokenHash
        self.formSecret = formSecret
        self.browser = browser
        self.beganAt = beganAt
        self.lastSeenAt = lastSeenAt
        self.endsAt = endsAt
    }
}

extension StaffSession: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "a session of \(account)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["account": account]) }
}
