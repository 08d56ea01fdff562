public import Foundation
public import Funding
public import SQLCore

extension WatchLetterStore {
    /// Notes that the mail server has taken a letter. Nothing happens where another process has claimed it since.
    public static func markSent(_ claim: Claim, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try end(claim, as: "sent", at: now, on: connection)
        try connection.execute("UPDATE watch SET refusals = 0 WHERE id = \(claim.watch) AND refusals > 0")
    }

    /// Notes that there is nothing left to tell: its calls were dismissed, or its deadlines have passed.
    public static func markDropped(_ claim: Claim, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try end(claim, as: "dropped", at: now, on: connection)
    }

    /// Lets a letter be tried again from `later` on.
    public static func retry(_ claim: Claim, at later: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            UPDATE watch_letter SET state = 'waiting', due_at = \(later)
            WHERE id = \(claim.id) AND state = 'sending' AND attempts = \(claim.attempt)
            """)
    }

    /// Notes that the mail server refused a letter for good. After `limit` of them in a row the watch is stopped.
    public static func markRefused(
        _ claim: Claim, stoppingAfter limit: Int, keptUntil last: Day, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try end(claim, as: "refused", at: now, on: connection)
        let row = try connection.first("UPDATE watch SET refusals = refusals + 1 WHERE id = \(claim.watch) RETURNING refusals")
        guard let row, try row.decode("refusals", as: Int.self) >= limit else { return }
        try WatchStore.stop(claim.watch, keptUntil: last, at: now, on: connection)
        try connection.execute("UPDATE watch SET is_refused = 1 WHERE id = \(claim.watch)")
    }

    private static func end(_ claim: Claim, as state: String, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            UPDATE watch_letter SET state = \(state), ended_at = \(now)
            WHERE id = \(claim.id) AND state = 'sending' AND attempts = \(claim.attempt)
            """)
    }
}
