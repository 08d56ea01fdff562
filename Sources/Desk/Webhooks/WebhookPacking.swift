import Foundation
import Funding
import Storage

/// Makes of what was found for each webhook what is kept for sending: an entry for each event, with all that are told of it.
struct WebhookPacking {
    let writing: WebhookWriting
    let webhooks: [Webhook]
    let calls: [Call]
    /// Those that the events came of.
    let changes: [CallChange]
    let noticedAt: Date

    /// In the order in which things happened; nothing that happened before a webhook began to follow.
    func entries(of found: [WatchEvaluation.Entry]) -> [WebhookDeliveryStore.Entry] {
        let starts = Dictionary(webhooks.map { ($0.id, $0.startsAt) }) { first, _ in first }
        let callsByID = Dictionary(calls.map { ($0.id, $0) }) { first, _ in first }
        let changesByID = Dictionary(changes.map { ($0.id, $0) }) { first, _ in first }
        var order: [WatchEvent] = []
        var followers: [WatchEvent: [Webhook.ID]] = [:]
        for entry in found {
            if followers[entry.event] == nil { order.append(entry.event) }
            followers[entry.event, default: []].append(entry.watch)
        }
        let happened = order.compactMap { event -> (event: WatchEvent, told: CallEvent, webhooks: [Webhook.ID])? in
            guard let call = callsByID[event.call] else { return nil }
            let told = CallEvent(kind: event.kind, call: call, change: event.change.flatMap { changesByID[$0] }, noticedAt: noticedAt)
            let webhooks = (followers[event] ?? []).filter { (starts[$0] ?? .distantFuture) <= told.happenedAt }
            return webhooks.isEmpty ? nil : (event, told, webhooks)
        }
        let inOrder = happened.enumerated().sorted {
            ($0.element.told.happenedAt, $0.element.event.change ?? .max, $0.offset)
                < ($1.element.told.happenedAt, $1.element.event.change ?? .max, $1.offset)
        }
        return inOrder.map { _, happened in
            WebhookDeliveryStore.Entry(
                webhooks: happened.webhooks, event: happened.event, message: Self.newMessage(), body: writing.event(happened.told),
                happenedAt: happened.told.happenedAt)
        }
    }

    /// What no other message is known by.
    static func newMessage() -> String { "msg_" + Secret.text(of: Array(Secret.random().prefix(16))) }
}
