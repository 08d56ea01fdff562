public import Foundation
public import Funding

/// How what happens is put in words for systems: as JSON.
public struct WebhookWriting: Sendable {
    public let event: @Sendable (CallEvent) throws -> String
    /// What a test holds that was asked for at a moment.
    public let test: @Sendable (Date) throws -> String

    public init(event: @escaping @Sendable (CallEvent) throws -> String, test: @escaping @Sendable (Date) throws -> String) {
        self.event = event
        self.test = test
    }
}
