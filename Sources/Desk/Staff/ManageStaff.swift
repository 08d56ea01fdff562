public import Casework
import Foundation
import Funding
import Mail
import SQLCore
public import Storage

/// Adds, changes and removes those who work at a desk. Each change ends the sessions that it could surprise.
public struct ManageStaff: Sendable {
    /// Why something is not done.
    public enum Refusal: Error, Sendable, CustomStringConvertible {
        case unusableName
        case unusableEmail(String)
        case noRoles
        case taken(String)
        case missing(String)
        case unusablePassword(PasswordFault)

        public var description: String {
            switch self {
            case .unusableName: "a name has 1 to 100 characters"
            case .unusableEmail(let email): "\(email) is not an e-mail address"
            case .noRoles: "an account has at least one role: \(StaffRole.allCases.map(\.rawValue).joined(separator: ", "))"
            case .taken(let email): "another account of the desk has the address \(email)"
            case .missing(let who): "there is no account \(who) at the desk"
            case .unusablePassword(.tooShort(let least)): "a password has at least \(least) characters"
            case .unusablePassword(.tooLong(let most)): "a password has at most \(most) characters"
            case .unusablePassword(.common): "the password is one of the commonest"
            case .unusablePassword(.guessable): "the password is little more than the name of the person, the desk or Utblick"
            }
        }
    }

    /// What is to be changed; what is `nil` stays.
    public struct Change: Sendable {
        public var name: String?
        public var email: String?
        public var roles: Set<StaffRole>?
        public var isClosed: Bool?
        /// Whether the second factor is taken away.
        public var losesSecondFactor: Bool

        public init(
            name: String? = nil, email: String? = nil, roles: Set<StaffRole>? = nil, isClosed: Bool? = nil, losesSecondFactor: Bool = false
        ) {
            self.name = name
            self.email = email
            self.roles = roles
            self.isClosed = isClosed
            self.losesSecondFactor = losesSecondFactor
        }
    }

    private let desk: Desk
    private let rules: SignInRules
    /// Who does it, for the log.
    private let actor: String

    public init(_ desk: Desk, actor: String, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.actor = actor
        self.rules = rules
    }

    public func all() async throws -> [StaffAccount] {
        let id = desk.id
        return try await desk.store.read { try StaffStore.all(desk: id, on: $0) }
    }

    /// - Throws: `Refusal`.
    public func add(name: String, email: String, roles: Set<StaffRole>) async throws -> StaffAccount {
        try Self.check(name: name, email: email, roles: roles)
        return try await write(refusing: email) { id, now, connection in
            let account = try StaffStore.add(name: name, email: email, roles: roles, desk: id, at: now, on: connection)
            return (account, account.id, ["what": "added", "roles": Self.text(roles)])
        }
    }

    /// - Parameter who: an address, or the number as it stands in lists.
    /// - Throws: `Refusal`.
    public func change(_ who: String, _ change: Change) async throws {
        let account = try await account(who)
        let (name, email) = (change.name ?? account.member.name, change.email ?? account.email ?? "")
        let roles = change.roles ?? account.member.roles
        try Self.check(name: name, email: email, roles: roles)
        try await write(refusing: email) { id, now, connection in
            try StaffStore.change(account.id, name: name, email: email, roles: roles, desk: id, on: connection)
            if let isClosed = change.isClosed {
                try StaffStore.set(disabled: isClosed ? account.disabledAt ?? now : nil, account.id, desk: id, on: connection)
            }
            if change.losesSecondFactor { try SecondFactorStore.remove(of: account.id, desk: id, on: connection) }
            // Whoever may do other things than before signs in anew.
            if roles != account.member.roles || change.isClosed == true {
                _ = try StaffSessionStore.endAll(of: account.id, desk: id, on: connection)
            }
            var details = ["what": "changed", "roles": Self.text(roles)]
            if let isClosed = change.isClosed { details["closed"] = "\(isClosed)" }
            if change.losesSecondFactor { details["second factor"] = "removed" }
            return ((), account.id, details)
        }
    }

    /// Looks whether a password would do for somebody who is not there yet.
    /// - Throws: `Refusal`.
    public func check(_ password: String, name: String, email: String) throws(Refusal) {
        if let fault = PasswordRule(name: name, email: email, of: desk).fault(of: password) { throw .unusablePassword(fault) }
    }

    /// - Throws: `Refusal`.
    public func setPassword(_ password: String, of who: String) async throws {
        let account = try await account(who)
        if let fault = PasswordRule(for: account, of: desk).fault(of: password) { throw Refusal.unusablePassword(fault) }
        let hash = try await PasswordBench.shared.run { try PasswordHash.hash(of: password) }
        try await write { id, now, connection in
            try StaffStore.setPassword(hash, of: account.id, desk: id, at: now, on: connection)
            _ = try StaffSessionStore.endAll(of: account.id, desk: id, on: connection)
            return ((), account.id, ["what": "password"])
        }
    }

    /// Makes an invitation to choose a password; an earlier one is worth nothing from then on.
    /// - Returns: the secret part of its address, good for 48 hours and once.
    /// - Throws: `Refusal`.
    public func invite(_ who: String) async throws -> String {
        let account = try await account(who)
        let (secret, end) = (desk.surroundings.makeSecret(), desk.surroundings.now() + rules.invitation)
        return try await write { id, _, connection in
            try StaffStore.invite(account.id, by: Secret.digest(of: secret), until: end, desk: id, on: connection)
            return (Secret.text(of: secret), account.id, ["what": "invited"])
        }
    }

    /// Removes an account: all that is known of its owner but name and number, which cases tell.
    /// - Throws: `Refusal`.
    public func remove(_ who: String) async throws {
        let account = try await account(who)
        try await write { id, now, connection in
            _ = try StaffSessionStore.endAll(of: account.id, desk: id, on: connection)
            try StaffStore.remove(account.id, desk: id, at: now, on: connection)
            return ((), account.id, ["what": "removed"])
        }
    }

    private func account(_ who: String) async throws -> StaffAccount {
        let id = desk.id
        let found = try await desk.store.read { connection in
            try Int(who).map { try StaffStore.account($0, desk: id, on: connection) }
                ?? StaffStore.account(email: who, desk: id, on: connection)
        }
        guard let found, found.removedAt == nil else { throw Refusal.missing(who) }
        return found
    }

    /// Does something and tells the log of it, both or neither.
    @discardableResult
    private func write<Value: Sendable>(
        refusing email: String = "",
        _ body: @escaping @Sendable (MunicipalDesk.ID, Date, any SQLConnection) throws -> (Value, account: Int, details: [String: String])
    ) async throws -> Value {
        let (id, now, actor) = (desk.id, desk.surroundings.now(), actor)
        do {
            return try await desk.store.write { connection in
                let (value, account, details) = try body(id, now, connection)
                let record = AuditRecord(
                    actor: actor, action: "account.changed", subject: StaffMember.actor(account), details: details)
                try AuditStore.append(record, desk: id, at: now, on: connection)
                return value
            }
        } catch let fault as SQLError where fault.kind == .uniqueViolation {
            throw Refusal.taken(email)
        }
    }

    private static func check(name: String, email: String, roles: Set<StaffRole>) throws(Refusal) {
        let trimmed = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !trimmed.isEmpty, trimmed == name, name.count <= 100, !name.contains(where: \.isNewline) else { throw .unusableName }
        guard MailAddress(email) != nil else { throw .unusableEmail(email) }
        guard !roles.isEmpty else { throw .noRoles }
    }

    private static func text(_ roles: Set<StaffRole>) -> String { roles.map(\.rawValue).sorted().joined(separator: " ") }
}
