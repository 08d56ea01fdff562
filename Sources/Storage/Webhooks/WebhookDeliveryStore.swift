public import Foundation
public import Funding
public import SQLCore

/// What webhooks are sent, and their log. The key (webhook, call, event) is unique: however often something is found, it is sent as one message.
public enum WebhookDeliveryStore {
    /// An event with those that are told of it, and what they are sent.
    public struct Entry: Sendable {
        public let webhooks: [Webhook.ID]
        public let event: WatchEvent
        /// What receivers know it by.
        public let message: String
        public let body: String
        public let happenedAt: Date

        public init(webhooks: [Webhook.ID], event: WatchEvent, message: String, body: String, happenedAt: Date) {
            self.webhooks = webhooks
            self.event = event
            self.message = message
            self.body = body
            self.happenedAt = happenedAt
        }
    }

    static let columns: SQL =
        """
        id, webhook_id, message, kind, call_id, state, happened_at, noticed_at, due_at, attempts, attempted_at, status, fault, milliseconds
        """

    /// Keeps events for sending, in this order, and the marks of the changes that they came of, in one transaction. Events that are kept
    /// already, and those of webhooks that are off, are passed over.
    /// - Returns: how many are new.
    public static func keep(
        _ entries: [Entry], of changes: [CallChange], evaluatedBy desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        var kept = 0
        for entry in entries {
            kept += try connection.execute(
                """
                INSERT INTO webhook_delivery (
                    webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, due_at
                )
                SELECT id, desk, \(entry.message), \(entry.event.kind.delivery), \(entry.event.call), \(entry.event.kind.description),
                    \(entry.body), \(entry.happenedAt), \(now), 'waiting', \(now)
                FROM webhook WHERE id \(in: entry.webhooks) AND desk = \(desk) AND state = \(Webhook.State.on)
                ON CONFLICT (call_id, webhook_id, event) DO NOTHING
                """)
        }
        try WatchEventStore.mark(changes, evaluatedBy: desk, for: .programs, on: connection)
        return kept
    }

    /// Keeps a test for sending at once, whether the webhook is on or off.
    /// - Returns: its number; `nil` where there is no such webhook.
    public static func addTest(
        message: String, body: String, to webhook: Webhook.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> WebhookDelivery.ID? {
        try connection.first(
            """
            INSERT INTO webhook_delivery (
                webhook_id, desk, message, kind, call_id, event, body, happened_at, noticed_at, state, is_asked, due_at
            )
            SELECT id, desk, \(message), \(WebhookDelivery.Kind.test), '', \("test:" + message), \(body), \(now), \(now), 'waiting', 1, \(now)
            FROM webhook WHERE id = \(webhook) AND desk = \(desk) RETURNING id
            """)?.decode("id")
    }

    /// Has one sent again at once, as the same message, whether the webhook is on or off.
    /// - Returns: whether it can be: what it holds is not forgotten, and no attempt is under way.
    public static func sendAgain(
        _ id: WebhookDelivery.ID, of webhook: Webhook.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE webhook_delivery SET state = 'waiting', is_asked = 1, due_at = \(now), ended_at = NULL
            WHERE id = \(id) AND webhook_id = \(webhook) AND desk = \(desk) AND body IS NOT NULL AND (state <> 'sending' OR due_at <= \(now))
            """) > 0
    }

    /// Which of the desk's webhooks have been told something of these calls, or are about to be.
    public static func told(
        of calls: [Call.ID], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [Call.ID: Set<Webhook.ID>] {
        let rows = try connection.rows(
            "SELECT DISTINCT call_id, webhook_id FROM webhook_delivery WHERE call_id \(in: calls.map(\.rawValue)) AND desk = \(desk)")
        var told: [Call.ID: Set<Webhook.ID>] = [:]
        for row in rows { told[try row.decode("call_id", as: Call.ID.self), default: []].insert(try row.decode("webhook_id")) }
        return told
    }

    /// The log of a webhook, the latest first.
    /// - Parameter before: only those with a lower number, for the next page.
    public static func log(
        of webhook: Webhook.ID, before: WebhookDelivery.ID? = nil, desk: MunicipalDesk.ID, limitedTo limit: Int,
        on connection: any SQLConnection
    ) throws(SQLError) -> [WebhookDelivery] {
        let rows = try connection.rows(
            """
            SELECT \(columns) FROM webhook_delivery WHERE webhook_id = \(webhook) AND desk = \(desk) AND id < \(before ?? .max)
            ORDER BY id DESC LIMIT \(max(limit, 0))
            """)
        return try rows.map { row throws(SQLError) in try delivery(row) }
    }

    /// One of a webhook's with what it holds, which is `nil` once it is forgotten.
    public static func delivery(
        _ id: WebhookDelivery.ID, of webhook: Webhook.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> (delivery: WebhookDelivery, body: String?)? {
        try connection.first(
            "SELECT \(columns), body FROM webhook_delivery WHERE id = \(id) AND webhook_id = \(webhook) AND desk = \(desk)"
        ).map { row throws(SQLError) in (try delivery(row), try row.decode("body")) }
    }

    /// Forgets what deliveries hold that ended before `floor`; that they were made stays, so that nothing is told again. Tests go altogether.
    /// - Returns: how many.
    public static func forget(
        endedBefore floor: Date, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        let isOld: SQL = "desk = \(desk) AND ended_at < \(floor) AND body IS NOT NULL"
        let tests = try connection.execute("DELETE FROM webhook_delivery WHERE \(isOld) AND kind = \(WebhookDelivery.Kind.test)")
        return try connection.execute("UPDATE webhook_delivery SET body = NULL WHERE \(isOld)") + tests
    }

    static func delivery(_ row: SQLRow) throws(SQLError) -> WebhookDelivery {
        let call = try row.decode("call_id", as: String.self)
        return WebhookDelivery(
            id: try row.decode("id"), webhook: try row.decode("webhook_id"), message: try row.decode("message"),
            kind: try row.decode("kind"), call: call.isEmpty ? nil : Call.ID(call), state: try row.decode("state"),
            happenedAt: try row.decode("happened_at"), noticedAt: try row.decode("noticed_at"), dueAt: try row.decode("due_at"),
            attempts: try row.decode("attempts"), attemptedAt: try row.decode("attempted_at"), status: try row.decode("status"),
            fault: try row.decode("fault"), milliseconds: try row.decode("milliseconds"))
    }
}
