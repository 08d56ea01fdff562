public import Foundation
public import Funding
public import SQLCore

extension WatchLetterStore {
    /// Notes that the mail server has taken a letter. Nothing happens where another process has claimed it since.
    public static func markSent(_ claim: Claim, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        guard try end(claim, as: "sent", at: now, on: connection) else { return }
        try connection.execute("UPDATE watch SET refusals = 0 WHERE id = \(claim.watch) AND desk = \(claim.desk) AND refusals > 0")
    }

    /// Notes that a letter is not sent: there is nothing left to tell, or its time of trying is over.
    public static func markDropped(_ claim: Claim, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        _ = try end(claim, as: "dropped", at: now, on: connection)
    }

    /// Lets a letter be tried again from `later` on.
    /// - Parameter troubledSince: when the mail server answered that it cannot be taken now, of which the first is kept; `nil` for a
    ///   hindrance that is not the letter's own.
    public static func retry(
        _ claim: Claim, at later: Date, troubledSince: Date? = nil, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE watch_letter SET state = 'waiting', due_at = \(later), troubled_since = COALESCE(troubled_since, \(troubledSince))
            WHERE id = \(claim.id) AND desk = \(claim.desk) AND state = 'sending' AND attempts = \(claim.attempt)
            """)
    }

    /// Notes that the mail server refused a letter for good, and not for its recipient's sake.
    public static func markRefused(_ claim: Claim, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        _ = try end(claim, as: "refused", at: now, on: connection)
    }

    /// Notes that the mail server refused a letter's recipient for good. After `limit` of them in a row the watch is stopped.
    public static func markRecipientRefused(
        _ claim: Claim, stoppingAfter limit: Int, keptUntil last: Day, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        guard try end(claim, as: "refused", at: now, on: connection) else { return }
        let row = try connection.first(
            "UPDATE watch SET refusals = refusals + 1 WHERE id = \(claim.watch) AND desk = \(claim.desk) RETURNING refusals")
        guard let row, try row.decode("refusals", as: Int.self) >= limit else { return }
        try WatchStore.stop(claim.watch, desk: claim.desk, keptUntil: last, at: now, on: connection)
        try connection.execute("UPDATE watch SET is_refused = 1 WHERE id = \(claim.watch) AND desk = \(claim.desk)")
    }

    /// - Returns: whether the letter was still this claim's.
    private static func end(
        _ claim: Claim, as state: String, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE watch_letter SET state = \(state), ended_at = \(now)
            WHERE id = \(claim.id) AND desk = \(claim.desk) AND state = 'sending' AND attempts = \(claim.attempt)
            """) > 0
    }
}
