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
