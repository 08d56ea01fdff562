public import Foundation

/// Sends webhooks; a struct of closures, so that a test can take them instead.
public struct WebhookTransport: Sendable {
    public var send: @Sendable (WebhookMessage, _ address: String, _ secrets: [WebhookSecret], _ moment: Date) async -> WebhookAnswer
    /// Hosts of one's own network that it sends to.
    public let hosts: OwnHosts

    public init(
        hosts: OwnHosts = .none,
        send: @escaping @Sendable (WebhookMessage, _ address: String, _ secrets: [WebhookSecret], _ moment: Date) async -> WebhookAnswer
    ) {
        self.hosts = hosts
        self.send = send
    }
}
