public import Foundation
public import Funding
public import SQLCore

extension WebhookDeliveryStore {
    /// A delivery that this process alone may send until its lease ends.
    public struct Claim: Sendable, Hashable, Identifiable {
        public let id: WebhookDelivery.ID
        public let webhook: Webhook.ID
        public let desk: MunicipalDesk.ID
        public let message: String
        public let kind: WebhookDelivery.Kind
        public let body: String
        /// From 1: how many times it has been claimed.
        public let attempt: Int
    }

    /// What an attempt came to, as the log keeps it.
    public struct Attempt: Sendable, Hashable {
        /// The receiver's status; `nil` where there was no answer.
        public let status: Int?
        /// Why there was no answer.
        public let fault: String?
        public let milliseconds: Int

        public init(status: Int?, fault: String?, milliseconds: Int) {
            self.status = status
            self.fault = fault
            self.milliseconds = milliseconds
        }
    }

    /// Takes the next delivery to a webhook that may go, in one statement, for this process alone: what somebody has asked for first, then in
    /// the order that things happened, one at a time. One whose sender's lease has ended without a mark, because it was killed, comes again.
    /// Nothing but what was asked for goes to a webhook that is off, or rests after failures.
    public static func claim(
        of webhook: Webhook.ID, desk: MunicipalDesk.ID, lease: TimeInterval, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Claim? {
        let row = try connection.first(
            """
            UPDATE webhook_delivery SET state = 'sending', attempts = attempts + 1, attempted_at = \(now), due_at = \(now + lease)
            WHERE id = (
                SELECT id FROM webhook_delivery AS next
                WHERE next.webhook_id = \(webhook) AND next.desk = \(desk) AND state IN ('waiting', 'sending') AND due_at <= \(now)
                    AND (is_asked = 1 OR EXISTS (SELECT 1 FROM webhook WHERE webhook.id = \(webhook) AND \(isReady(at: now))))
                    AND NOT EXISTS (
                        SELECT 1 FROM webhook_delivery AS other
                        WHERE other.webhook_id = \(webhook) AND other.state = 'sending' AND other.due_at > \(now)
                    )
                ORDER BY is_asked DESC, id LIMIT 1
            ) RETURNING id, webhook_id, message, kind, body, attempts
            """)
        guard let row else { return nil }
        return Claim(
            id: try row.decode("id"), webhook: try row.decode("webhook_id"), desk: desk, message: try row.decode("message"),
            kind: try row.decode("kind"), body: try row.decode("body"), attempt: try row.decode("attempts"))
    }

    /// Notes that the receiver has taken one, also where the webhook was turned off while it was on its way: it has arrived. What waits for another attempt after a time of failures goes at once.
    /// - Parameter limit: so many failures in a row mean that it was the receiver's matter and not the delivery's.
    public static func markDelivered(
        _ claim: Claim, _ attempt: Attempt, failuresOfReceiver limit: Int, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        guard try end(claim, as: .delivered, attempt, at: now, on: connection) else { return }
        let row = try connection.first(
            "SELECT failures FROM webhook WHERE id = \(claim.webhook) AND desk = \(claim.desk) AND failures > 0")
        guard let failures = try row?.decode("failures", as: Int.self) else { return }
        try connection.execute(
            """
            UPDATE webhook SET failures = 0, failing_since = NULL, rests_until = NULL WHERE id = \(claim.webhook) AND desk = \(claim.desk)
            """)
        guard failures >= limit else { return }
        try connection.execute(
            """
            UPDATE webhook_delivery SET due_at = \(now)
            WHERE webhook_id = \(claim.webhook) AND desk = \(claim.desk) AND state = 'waiting' AND due_at > \(now)
            """)
    }

    /// Notes that one did not arrive.
    /// - Parameters:
    ///   - later: when it is tried again, as long as the webhook is on; `nil` once it is given up.
    ///   - rest: until when the webhook rests, of the failures in a row; `nil` where the failure says nothing of the receiver.
    /// - Returns: since when the webhook has failed; `nil` where the claim has passed to another, or the failure says nothing of the receiver.
    public static func markFailed(
        _ claim: Claim, _ attempt: Attempt, retryAt later: Date?, restingUntil rest: (@Sendable (_ failures: Int) -> Date)?, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Date? {
        let isOn =
            try connection.first(
                "SELECT 1 AS is_on FROM webhook WHERE id = \(claim.webhook) AND desk = \(claim.desk) AND state = \(Webhook.State.on)")
            != nil
        if let later, isOn {
            let kept = try connection.execute(
                """
                UPDATE webhook_delivery SET state = 'waiting', is_asked = 0, due_at = \(later), status = \(attempt.status),
                    fault = \(attempt.fault), milliseconds = \(attempt.milliseconds)
                WHERE id = \(claim.id) AND desk = \(claim.desk) AND state = 'sending' AND attempts = \(claim.attempt)
                """)
            guard kept > 0 else { return nil }
        } else {
            guard try end(claim, as: .failed, attempt, at: now, on: connection) else { return nil }
        }
        guard let rest, isOn else { return nil }
        let row = try connection.first(
            """
            UPDATE webhook SET failures = failures + 1, failing_since = coalesce(failing_since, \(now))
            WHERE id = \(claim.webhook) AND desk = \(claim.desk) RETURNING failures, failing_since
            """)
        guard let row else { return nil }
        try connection.execute(
            """
            UPDATE webhook SET rests_until = \(rest(try row.decode("failures", as: Int.self)))
            WHERE id = \(claim.webhook) AND desk = \(claim.desk)
            """)
        return try row.decode("failing_since", as: Date.self)
    }

    /// Ends a delivery that is under way. One that was dropped meanwhile ends by arriving alone.
    /// - Returns: whether the delivery was still this claim's.
    private static func end(
        _ claim: Claim, as state: WebhookDelivery.State, _ attempt: Attempt, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let mayEnd: SQL = state == .delivered ? "state IN ('sending', 'dropped')" : "state = 'sending'"
        return try connection.execute(
            """
            UPDATE webhook_delivery SET state = \(state), is_asked = 0, ended_at = \(now), status = \(attempt.status),
                fault = \(attempt.fault), milliseconds = \(attempt.milliseconds)
            WHERE id = \(claim.id) AND desk = \(claim.desk) AND \(mayEnd) AND attempts = \(claim.attempt)
            """) > 0
    }

    /// Whether a webhook takes what happens.
    static func isReady(at now: Date) -> SQL {
        "webhook.state = \(Webhook.State.on) AND (webhook.rests_until IS NULL OR webhook.rests_until <= \(now))"
    }
}
