public import Foundation
public import SQLCore

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
