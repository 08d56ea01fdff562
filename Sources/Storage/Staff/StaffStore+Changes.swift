public import Casework
public import Foundation
public import Funding
public import SQLCore

extension StaffStore {
    /// Changes who somebody is at the desk.
    /// - Throws: `SQLError` of kind `uniqueViolation` where the address is another account's.
    public static func change(
        _ number: Int, name: String, email: String, roles: Set<StaffRole>, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE staff_account SET name = \(name), email = \(email), email_key = \(key(of: email)), roles = \(try json(roles))
            WHERE desk = \(desk) AND number = \(number) AND removed_at IS NULL
            """)
    }

    /// Sets a password, by its hash; an invitation has then been used.
    public static func setPassword(
        _ hash: String, of number: Int, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE staff_account
            SET password_hash = \(hash), password_set_at = \(now), invitation_hash = NULL, invitation_ends_at = NULL
            WHERE desk = \(desk) AND number = \(number) AND removed_at IS NULL
            """)
    }

    /// Lets whoever has a secret choose a password, once; an earlier invitation is worth nothing from then on.
    public static func invite(
        _ number: Int, by secretHash: [UInt8], until end: Date, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE staff_account SET invitation_hash = \(secretHash), invitation_ends_at = \(end)
            WHERE desk = \(desk) AND number = \(number) AND removed_at IS NULL
            """)
    }

    /// Makes an account the one of whom another provider knows, unless it is somebody's there already.
    /// - Returns: whether it was done.
    public static func join(
        _ number: Int, to subject: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE staff_account SET subject = \(subject)
            WHERE desk = \(desk) AND number = \(number) AND subject IS NULL AND removed_at IS NULL
            """) > 0
    }

    /// Closes an account, or opens it again.
    /// - Parameter disabled: since when it is closed; `nil` opens it.
    public static func set(
        disabled: Date?, _ number: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute("UPDATE staff_account SET disabled_at = \(disabled) WHERE desk = \(desk) AND number = \(number)")
    }

    /// Says whether somebody is told by e-mail of cases that they are given.
    /// - Returns: whether that was a change.
    public static func set(
        isToldOfCases isTold: Bool, _ number: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE staff_account SET case_letters = \(isTold)
            WHERE desk = \(desk) AND number = \(number) AND case_letters <> \(isTold) AND removed_at IS NULL
            """) > 0
    }

    /// Takes away all that is known of somebody but name and number, which cases tell.
    public static func remove(
        _ number: Int, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute("DELETE FROM staff_recovery_code WHERE desk = \(desk) AND account = \(number)")
        try connection.execute(
            """
            UPDATE staff_account
            SET email = NULL, email_key = NULL, roles = '[]', password_hash = NULL, password_set_at = NULL, invitation_hash = NULL,
                invitation_ends_at = NULL, subject = NULL, totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL,
                removed_at = \(now)
            WHERE desk = \(desk) AND number = \(number) AND removed_at IS NULL
            """)
    }
}
