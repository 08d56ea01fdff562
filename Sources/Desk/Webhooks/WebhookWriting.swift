public import Foundation
public import Funding

/// How what happens is put in words for systems: as JSON.
public struct WebhookWriting: Sendable {
    public let event: @Sendable (CallEvent) -> String
    /// What a test holds that was asked for at a moment.
    public let test: @Sendable (Date) -> String

    public init(event: @escaping @Sendable (CallEvent) -> String, test: @escaping @Sendable (Date) -> String) {
        self.event = event
        self.test = test
    }
}
