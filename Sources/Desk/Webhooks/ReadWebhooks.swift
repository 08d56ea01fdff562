public import Funding
import Storage

/// Reads the systems that follow calls, and what they were sent.
public struct ReadWebhooks: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// All of the desk, in the order that they were added.
    public func all() async throws -> [Webhook] {
        let id = desk.id
        return try await desk.store.read { try WebhookStore.all(desk: id, on: $0) }
    }

    /// Those that were turned off because the receiver wanted no more or nothing arrived for days.
    public func shutOff() async throws -> [Webhook] {
        try await all().filter { $0.offReason == .gone || $0.offReason == .failing }
    }

    /// One with the latest of its log, or what goes before an entry; `nil` where there is none.
    public func reading(
        of webhook: Webhook.ID, before: WebhookDelivery.ID? = nil, limitedTo limit: Int
    ) async throws -> (webhook: Webhook, log: [WebhookDelivery])? {
        let id = desk.id
        return try await desk.store.read { connection in
            guard let stored = try WebhookStore.webhook(webhook, desk: id, on: connection) else { return nil }
            let log = try WebhookDeliveryStore.log(of: webhook, before: before, desk: id, limitedTo: limit, on: connection)
            return (stored.webhook, log)
        }
    }

    /// One delivery with what it holds, which is `nil` once it is forgotten.
    public func delivery(
        _ delivery: WebhookDelivery.ID, of webhook: Webhook.ID
    ) async throws -> (webhook: Webhook, delivery: WebhookDelivery, body: String?)? {
        let id = desk.id
        return try await desk.store.read { connection in
            guard let stored = try WebhookStore.webhook(webhook, desk: id, on: connection),
                let found = try WebhookDeliveryStore.delivery(delivery, of: webhook, desk: id, on: connection)
            else { return nil }
            return (stored.webhook, found.delivery, found.body)
        }
    }
}
