public import Foundation
public import Funding
public import SQLCore

/// What there is to do for systems that follow calls, of all desks in one question. Most times it is nothing.
public struct WebhookWork: Sendable, Hashable {
    /// The revision of the calls; at the same one no call has changed.
    public let calls: Int
    /// Desks with webhooks that are on.
    public let desks: Set<MunicipalDesk.ID>
    /// Those with calls whose words have changed since they were looked at.
    public let reworded: Set<MunicipalDesk.ID>
    /// Webhooks that something may be sent to now, by desk.
    public let due: [MunicipalDesk.ID: [Webhook.ID]]

    /// - Parameters:
    ///   - floor: the earliest rewording that anybody is told of.
    ///   - connection: one that has entered all desks.
    public init(at now: Date, since floor: Date, on connection: any SQLConnection) throws(SQLError) {
        calls = try CallStore.revision(on: connection)
        desks = try Self.desks(in: "SELECT DISTINCT desk FROM webhook WHERE state = \(Webhook.State.on)", on: connection)
        reworded = try Self.desks(in: "SELECT DISTINCT desk FROM webhook_reworded WHERE reworded_at >= \(floor)", on: connection)
        let rows = try connection.rows(
            """
            SELECT id, desk FROM webhook WHERE EXISTS (
                SELECT 1 FROM webhook_delivery
                WHERE webhook_delivery.webhook_id = webhook.id AND webhook_delivery.state IN ('waiting', 'sending')
                    AND webhook_delivery.due_at <= \(now) AND (webhook_delivery.is_asked = 1 OR (\(WebhookDeliveryStore.isReady(at: now))))
            ) ORDER BY id
            """)
        var due: [MunicipalDesk.ID: [Webhook.ID]] = [:]
        for row in rows { due[try row.decode("desk", as: MunicipalDesk.ID.self), default: []].append(try row.decode("id")) }
        self.due = due
    }

    private static func desks(in query: SQL, on connection: any SQLConnection) throws(SQLError) -> Set<MunicipalDesk.ID> {
        Set(try connection.rows(query).map { row throws(SQLError) in try row.decode("desk", as: MunicipalDesk.ID.self) })
    }
}

/// How much systems follow and are sent, of all desks, in numbers alone.
public struct WebhookFigures: Sendable, Hashable {
    public let on: Int
    /// Turned off because the receiver wanted no more or nothing arrived for days.
    public let shutOff: Int
    /// Those that are on and whose latest attempt failed.
    public let failing: Int
    /// Deliveries that are due and have not arrived.
    public let waiting: Int

    /// - Parameter connection: one that has entered all desks.
    public init(at now: Date, on connection: any SQLConnection) throws(SQLError) {
        let webhooks = try connection.first(
            """
            SELECT coalesce(sum(CASE WHEN state = 'on' THEN 1 ELSE 0 END), 0) AS turned_on,
                coalesce(sum(CASE WHEN off_reason IN ('gone', 'failing') THEN 1 ELSE 0 END), 0) AS shut_off,
                coalesce(sum(CASE WHEN state = 'on' AND failures > 0 THEN 1 ELSE 0 END), 0) AS failing
            FROM webhook
            """)
        let deliveries = try connection.first(
            "SELECT count(*) AS number FROM webhook_delivery WHERE state IN ('waiting', 'sending') AND due_at <= \(now)")
        on = try webhooks?.decode("turned_on", as: Int.self) ?? 0
        shutOff = try webhooks?.decode("shut_off", as: Int.self) ?? 0
        failing = try webhooks?.decode("failing", as: Int.self) ?? 0
        waiting = try deliveries?.decode("number", as: Int.self) ?? 0
    }
}
