public import Foundation
public import Funding
public import SQLCore

/// Signing in that has begun and waits for something. Each belongs to one desk and to whoever holds its secret.
public enum PendingSignInStore {
    /// What is waited for.
    public enum Purpose: String, Sendable {
        /// A code of the second factor.
        case code
        /// The answer of another provider.
        case provider
    }

    /// - Parameters:
    ///   - account: whose it is, where that is known.
    ///   - content: what must be there when it goes on.
    public static func add(
        _ tokenHash: [UInt8], for purpose: Purpose, account: Int?, content: String, until end: Date, desk: MunicipalDesk.ID,
        on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO staff_pending (desk, token_hash, purpose, account, content, ends_at)
            VALUES (\(desk), \(tokenHash), \(purpose), \(account), \(content), \(end))
            """)
    }

    /// Counts a try.
    /// - Returns: what waits, unless it has run out or has been tried `most` times already.
    public static func take(
        _ tokenHash: [UInt8], for purpose: Purpose, most: Int, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> (account: Int?, content: String)? {
        let row = try connection.first(
            """
            UPDATE staff_pending SET tries = tries + 1
            WHERE desk = \(desk) AND token_hash = \(tokenHash) AND purpose = \(purpose) AND ends_at > \(now) AND tries < \(most)
            RETURNING account, content
            """)
        return try row.map { row throws(SQLError) in (try row.decode("account"), try row.decode("content")) }
    }

    /// - Returns: whether it was there still.
    public static func end(_ tokenHash: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.execute("DELETE FROM staff_pending WHERE desk = \(desk) AND token_hash = \(tokenHash)") > 0
    }

    /// - Returns: how many went.
    public static func purge(desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.execute("DELETE FROM staff_pending WHERE desk = \(desk) AND ends_at <= \(now)")
    }
}
