public import Casework
public import Foundation
public import SQLCore

/// The private addresses that people who work at a desk give to their calendars. The database knows only digests of them.
public enum StaffCalendarStore {
    /// What an address is worked out of.
    public struct Calendar: Sendable, Hashable {
        public let seed: [UInt8]
        public let tokenHash: [UInt8]
    }

    /// Gives somebody an address; one that they had before leads nowhere from then on.
    public static func set(
        seed: [UInt8], tokenHash: [UInt8], of account: Int, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO staff_calendar (desk, account, seed, token_hash, made_at)
            VALUES (\(desk), \(account), \(seed), \(tokenHash), \(now))
            ON CONFLICT (desk, account) DO UPDATE SET seed = excluded.seed, token_hash = excluded.token_hash, made_at = excluded.made_at
            """)
    }

    /// Somebody's address; `nil` where they have none.
    public static func calendar(
        of account: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Calendar? {
        let row = try connection.first("SELECT seed, token_hash FROM staff_calendar WHERE desk = \(desk) AND account = \(account)")
        return try row.map { row throws(SQLError) in
            Calendar(seed: try row.decode("seed"), tokenHash: try row.decode("token_hash"))
        }
    }

    /// Whose address it is, of those who still work at the desk.
    public static func member(
        tokenHash: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StaffMember? {
        let row = try connection.first(
            """
            SELECT \(StaffColumns.member) FROM staff_calendar
            JOIN staff_account ON staff_account.desk = \(desk) AND staff_account.number = staff_calendar.account
            WHERE staff_calendar.desk = \(desk) AND staff_calendar.token_hash = \(tokenHash)
                AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL
            """)
        return try row.map { row throws(SQLError) in try StaffColumns.member(row) }
    }
}
