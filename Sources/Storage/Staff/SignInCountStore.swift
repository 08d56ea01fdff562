public import Foundation
public import Funding
public import SQLCore

/// How often signing in has failed. What is counted is named by a digest.
public enum SignInCountStore {
    /// Takes the row, so that attempts at once are counted one after the other, and answers with what it held.
    public static func take(
        _ counted: [UInt8], desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> SignInCount {
        let row = try connection.first(
            """
            INSERT INTO staff_attempt (desk, counted, failures, last_at, kept_until) VALUES (\(desk), \(counted), 0, \(now), \(now))
            ON CONFLICT (desk, counted) DO UPDATE SET failures = staff_attempt.failures
            RETURNING failures, last_at, blocked_until, known_until
            """)
        guard let row else { throw SQLError(.other, "the database did not count an attempt to sign in") }
        return SignInCount(
            failures: try row.decode("failures"), lastAt: try row.decode("last_at"), blockedUntil: try row.decode("blocked_until"),
            knownUntil: try row.decode("known_until"))
    }

    /// Replaces what is counted.
    /// - Parameter end: when it may be forgotten.
    public static func set(
        _ count: SignInCount, of counted: [UInt8], keptUntil end: Date, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE staff_attempt SET failures = \(count.failures), last_at = \(count.lastAt), blocked_until = \(count.blockedUntil),
                known_until = \(count.knownUntil), kept_until = \(end)
            WHERE desk = \(desk) AND counted = \(counted)
            """)
    }

    /// - Returns: how many were forgotten.
    public static func purge(desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.execute("DELETE FROM staff_attempt WHERE desk = \(desk) AND kept_until <= \(now)")
    }
}
