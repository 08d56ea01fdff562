import Casework
import Foundation
import SQLCore

/// The columns of accounts as they are read, and how they become values.
enum StaffColumns {
    /// All that `member` reads.
    static let member: SQL = "staff_account.number, staff_account.name, staff_account.roles"

    /// All that `account` reads.
    static let account: SQL =
        """
        \(member), staff_account.email, staff_account.password_hash, staff_account.invitation_ends_at, staff_account.totp_confirmed_at,
        staff_account.case_letters, staff_account.created_at, staff_account.disabled_at, staff_account.removed_at
        """

    static func member(_ row: SQLRow) throws(SQLError) -> StaffMember {
        StaffMember(number: try row.decode("number"), name: try row.decode("name"), roles: Set(try row.decode(cases: "roles")))
    }

    static func account(_ row: SQLRow) throws(SQLError) -> StaffAccount {
        StaffAccount(
            member: try member(row), email: try row.decode("email"), passwordHash: try row.decode("password_hash"),
            invitationEndsAt: try row.decode("invitation_ends_at"),
            hasSecondFactor: try row.decode("totp_confirmed_at", as: Date?.self) != nil, isToldOfCases: try row.decode("case_letters"),
            createdAt: try row.decode("created_at"),
            disabledAt: try row.decode("disabled_at"), removedAt: try row.decode("removed_at"))
    }
}
