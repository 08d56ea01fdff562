import Foundation
import Funding
import SQLCore
import Storage

extension Sample {
    static func webhookContent(_ note: String = "Intranätet", search: WatchedSearch = WatchedSearch(status: .all)) -> Webhook.Content {
        Webhook.Content(
            address: "https://hooks.example.se/utblick", note: note, search: search, language: .swedish, reminders: [7])
    }

    static func newWebhook(_ key: [UInt8], note: String = "Intranätet") -> NewWebhook {
        NewWebhook(content: webhookContent(note), secret: [1, 2, 3], formKey: key, madeBy: "staff:3")
    }

    static func webhookEntry(
        _ webhooks: [Webhook.ID], _ kind: WatchEvent.Kind = .new, call: Call.ID = "call-7", message: String = "msg_1", body: String = "{}"
    ) -> WebhookDeliveryStore.Entry {
        WebhookDeliveryStore.Entry(
            webhooks: webhooks, event: WatchEvent(call: call, kind: kind), message: message, body: body, happenedAt: .noon)
    }

    /// A webhook with a delivery that waits, and all that is noted for systems that follow calls.
    @discardableResult static func addWebhook(
        _ key: [UInt8], desk: MunicipalDesk.ID, note: String, call: Call.ID = "call-7", on connection: any SQLConnection
    ) throws -> Webhook.ID {
        let id = try WebhookStore.add(newWebhook(key, note: note), desk: desk, at: .noon, on: connection)
        let changes = try CallChangeStore.latest(limitedTo: 5, on: connection)
        _ = try WebhookDeliveryStore.keep(
            [webhookEntry([id], call: call, body: "{\"note\": \"\(note)\"}")], of: changes, evaluatedBy: desk, at: .noon, on: connection)
        try WatchEventStore.setLastDay(Sample.day(0), of: desk, for: .programs, on: connection)
        return id
    }
}
