public import Foundation
public import Funding
public import SQLCore

/// The second factors of those who work at a desk.
public enum SecondFactorStore {
    /// Sets a second factor up, with codes for the day that it is lost. What there was before is worth nothing from then on.
    /// - Parameters:
    ///   - secret: sealed.
    ///   - step: of the code that showed that the secret has arrived; neither it nor an earlier one is taken again.
    public static func set(
        secret: [UInt8], usedStep step: Int, recoveryCodes: [[UInt8]], of account: Int, desk: MunicipalDesk.ID, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE staff_account SET totp_secret = \(secret), totp_confirmed_at = \(now), totp_last_step = \(step)
            WHERE desk = \(desk) AND number = \(account) AND removed_at IS NULL
            """)
        try connection.execute("DELETE FROM staff_recovery_code WHERE desk = \(desk) AND account = \(account)")
        for code in recoveryCodes {
            try connection.execute(
                "INSERT INTO staff_recovery_code (desk, account, code_hash) VALUES (\(desk), \(account), \(code))")
        }
    }

    /// The sealed secret; `nil` where no second factor has been set up.
    public static func secret(
        of account: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [UInt8]? {
        let row = try connection.first(
            """
            SELECT totp_secret FROM staff_account
            WHERE desk = \(desk) AND number = \(account) AND totp_confirmed_at IS NOT NULL AND removed_at IS NULL
            """)
        return try row?.decode("totp_secret", as: [UInt8]?.self)
    }

    /// Notes that the code of a step has been used.
    /// - Returns: whether it was the first time, and none of a later step has been used.
    public static func use(
        step: Int, of account: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE staff_account SET totp_last_step = \(step)
            WHERE desk = \(desk) AND number = \(account) AND (totp_last_step IS NULL OR totp_last_step < \(step))
            """) > 0
    }

    /// Uses a recovery code up.
    /// - Returns: whether there was one.
    public static func use(
        recoveryCode code: [UInt8], of account: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            "DELETE FROM staff_recovery_code WHERE desk = \(desk) AND account = \(account) AND code_hash = \(code)") > 0
    }

    public static func recoveryCodesLeft(
        of account: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        let row = try connection.first(
            "SELECT count(*) AS codes FROM staff_recovery_code WHERE desk = \(desk) AND account = \(account)")
        return try row?.decode("codes") ?? 0
    }

    /// Takes a second factor away.
    public static func remove(of account: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            UPDATE staff_account SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL
            WHERE desk = \(desk) AND number = \(account)
            """)
        try connection.execute("DELETE FROM staff_recovery_code WHERE desk = \(desk) AND account = \(account)")
    }
}
