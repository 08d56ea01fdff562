import Casework
import Foundation
import Funding
import SQLCore

@testable import Storage

extension Sample {
    /// An account of a desk with a session, an invitation and a row in each table beside them.
    @discardableResult
    static func addStaff(
        _ number: UInt8, desk: MunicipalDesk.ID, name: String = "Åsa Öberg", email: String? = nil, on connection: any SQLConnection
    ) throws -> StaffAccount {
        let account = try StaffStore.add(
            name: name, email: email ?? "asa\(number)@example.se", roles: [.officer, .reader], desk: desk, at: .noon, on: connection)
        try StaffStore.setPassword("$argon2id$\(name)", of: account.id, desk: desk, at: .noon, on: connection)
        try StaffStore.invite(account.id, by: [number, 9], until: .noon + 3_600, desk: desk, on: connection)
        try StaffSessionStore.begin(session([number, 8], of: account), desk: desk, on: connection)
        _ = try SignInCountStore.take([number], desk: desk, at: .noon, on: connection)
        try connection.execute(
            "INSERT INTO staff_recovery_code (desk, account, code_hash) VALUES (\(desk), \(account.id), \([number] as [UInt8]))")
        try connection.execute(
            """
            INSERT INTO staff_pending (desk, token_hash, purpose, account, content, ends_at)
            VALUES (\(desk), \([number] as [UInt8]), 'code', \(account.id), '', \(Date.noon))
            """)
        return account
    }

    static func session(_ tokenHash: [UInt8], of account: StaffAccount, began: Date = .noon) -> StaffSession {
        StaffSession(
            account: account, tokenHash: tokenHash, formSecret: [1, 2, 3], browser: account.member.name, beganAt: began, lastSeenAt: began,
            endsAt: began + 43_200)
    }
}
