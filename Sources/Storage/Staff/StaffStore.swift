public import Casework
public import Foundation
public import Funding
public import SQLCore

/// Who works at a desk. Every question names the desk: no desk sees another's.
public enum StaffStore {
    /// Makes an account under the desk's next number.
    /// - Throws: `SQLError` of kind `uniqueViolation` where the address is another account's.
    public static func add(
        name: String, email: String, roles: Set<StaffRole>, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> StaffAccount {
        let row = try connection.first(
            """
            INSERT INTO staff_counter (desk, last_number) VALUES (\(desk), 1)
            ON CONFLICT (desk) DO UPDATE SET last_number = staff_counter.last_number + 1
            RETURNING last_number
            """)
        guard let number = try row?.decode("last_number", as: Int.self) else {
            throw SQLError(.other, "the database gave an account no number")
        }
        try connection.execute(
            """
            INSERT INTO staff_account (desk, number, name, email, email_key, roles, created_at)
            VALUES (\(desk), \(number), \(name), \(email), \(key(of: email)), \(try json(roles)), \(now))
            """)
        return StaffAccount(
            member: StaffMember(number: number, name: name, roles: roles), email: email, passwordHash: nil, invitationEndsAt: nil,
            hasSecondFactor: false, isToldOfCases: true, createdAt: now, disabledAt: nil, removedAt: nil)
    }

    public static func account(
        _ number: Int, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StaffAccount? {
        try account(where: "desk = \(desk) AND number = \(number)", on: connection)
    }

    /// The account that an address signs in to, however it is written in capitals.
    public static func account(
        email: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StaffAccount? {
        try account(where: "desk = \(desk) AND email_key = \(key(of: email))", on: connection)
    }

    /// The account of whom another provider knows.
    /// - Parameter subject: the provider with its own name for them.
    public static func account(
        subject: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StaffAccount? {
        try account(where: "desk = \(desk) AND subject = \(subject)", on: connection)
    }

    /// The account that an invitation is for, unless it has run out.
    public static func account(
        invitation: [UInt8], desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> StaffAccount? {
        try account(where: "desk = \(desk) AND invitation_hash = \(invitation) AND invitation_ends_at > \(now)", on: connection)
    }

    /// Every account that has not been removed, by number.
    public static func all(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [StaffAccount] {
        let query: SQL = "SELECT \(StaffColumns.account) FROM staff_account WHERE desk = \(desk) AND removed_at IS NULL ORDER BY number"
        return try connection.rows(query).map { row throws(SQLError) in try StaffColumns.account(row) }
    }

    /// Everybody who works or has worked at the desk, for names in cases, by number.
    public static func members(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [StaffMember] {
        let query: SQL = "SELECT \(StaffColumns.member) FROM staff_account WHERE desk = \(desk) ORDER BY number"
        return try connection.rows(query).map { row throws(SQLError) in try StaffColumns.member(row) }
    }

    /// Those who may sign in, for giving them cases, by number.
    public static func activeMembers(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [StaffMember] {
        let query: SQL =
            """
            SELECT \(StaffColumns.member) FROM staff_account
            WHERE desk = \(desk) AND disabled_at IS NULL AND removed_at IS NULL ORDER BY number
            """
        return try connection.rows(query).map { row throws(SQLError) in try StaffColumns.member(row) }
    }

    /// What addresses are compared by.
    static func key(of email: String) -> String {
        email.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping.lowercased()
    }

    static func json(_ roles: Set<StaffRole>) throws(SQLError) -> SQLValue { try .json(roles.map(\.rawValue).sorted()) }

    private static func account(where condition: SQL, on connection: any SQLConnection) throws(SQLError) -> StaffAccount? {
        let row = try connection.first("SELECT \(StaffColumns.account) FROM staff_account WHERE \(condition)")
        return try row.map { row throws(SQLError) in try StaffColumns.account(row) }
    }
}
