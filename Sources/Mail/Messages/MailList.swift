public import Foundation

/// The list that a message belongs to: every message about what somebody follows.
public struct MailList: Sendable, Hashable {
    /// What identifies the list, formed as a domain: `bevakning.utblick.example.se` (RFC 2919).
    public let id: String
    public let name: String?
    /// Where a POST ends the subscription with no further question (RFC 8058); a GET shows a page that asks.
    public let unsubscribe: URL

    public init(id: String, name: String? = nil, unsubscribe: URL) {
        self.id = id
        self.name = name
        self.unsubscribe = unsubscribe
    }
}
