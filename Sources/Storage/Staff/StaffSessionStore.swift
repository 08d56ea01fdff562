public import Foundation
public import Funding
public import SQLCore

/// Who is signed in. Every question names the desk: a session belongs to one.
public enum StaffSessionStore {
    public static func begin(
        _ session: StaffSession, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO staff_session (desk, token_hash, account, form_secret, browser, began_at, last_seen_at, ends_at)
            VALUES (\(desk), \(session.tokenHash), \(session.account.id), \(session.formSecret), \(session.browser),
                \(session.beganAt), \(session.lastSeenAt), \(session.endsAt))
            """)
    }

    /// The session of a cookie, whatever its age; its account as it is now.
    public static func session(
        tokenHash: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StaffSession? {
        try sessions(where: "staff_session.token_hash = \(tokenHash)", desk: desk, on: connection).first
    }

    /// The sessions of an account, the latest used first.
    public static func sessions(
        of account: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [StaffSession] {
        try sessions(where: "staff_session.account = \(account)", desk: desk, on: connection)
    }

    /// Notes that a session has been used.
    public static func touch(
        _ tokenHash: [UInt8], desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute("UPDATE staff_session SET last_seen_at = \(now) WHERE desk = \(desk) AND token_hash = \(tokenHash)")
    }

    /// - Returns: whether there was one.
    public static func end(
        _ tokenHash: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute("DELETE FROM staff_session WHERE desk = \(desk) AND token_hash = \(tokenHash)") > 0
    }

    /// Ends the sessions of an account.
    /// - Parameter kept: one that goes on.
    /// - Returns: how many ended.
    public static func endAll(
        of account: Int, besides kept: [UInt8]? = nil, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        let others: SQL = kept.map { "AND token_hash <> \($0)" } ?? ""
        return try connection.execute("DELETE FROM staff_session WHERE desk = \(desk) AND account = \(account) \(others)")
    }

    /// Deletes sessions that ended by themselves.
    /// - Parameter idle: since when a session must have been used.
    /// - Returns: how many went.
    public static func purge(
        desk: MunicipalDesk.ID, idleSince idle: Date, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        try connection.execute("DELETE FROM staff_session WHERE desk = \(desk) AND (ends_at <= \(now) OR last_seen_at <= \(idle))")
    }

    private static func sessions(
        where condition: SQL, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [StaffSession] {
        let rows = try connection.rows(
            """
            SELECT \(StaffColumns.account), staff_session.token_hash, staff_session.form_secret, staff_session.browser,
                staff_session.began_at, staff_session.last_seen_at, staff_session.ends_at
            FROM staff_session
            JOIN staff_account ON staff_account.desk = staff_session.desk AND staff_account.number = staff_session.account
            WHERE staff_session.desk = \(desk) AND \(condition)
            ORDER BY staff_session.last_seen_at DESC, staff_session.token_hash
            """)
        return try rows.map { row throws(SQLError) in
            StaffSession(
                account: try StaffColumns.account(row), tokenHash: try row.decode("token_hash"),
                formSecret: try row.decode("form_secret"), browser: try row.decode("browser"), beganAt: try row.decode("began_at"),
                lastSeenAt: try row.decode("last_seen_at"), endsAt: try row.decode("ends_at"))
        }
    }
}
