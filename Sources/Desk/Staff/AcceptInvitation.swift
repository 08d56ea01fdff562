import Casework
import Foundation
import Funding
import SQLCore
public import Storage

/// Lets somebody who has been invited choose a password, and in.
public struct AcceptInvitation: Sendable {
    public enum Outcome: Sendable {
        case signedIn(token: String)
        case unusable(PasswordFault)
        /// The invitation has run out, has been used, or never was.
        case gone
        case busy
    }

    private let desk: Desk
    private let rules: SignInRules

    public init(_ desk: Desk, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.rules = rules
    }

    /// Whom an invitation is for; `nil` when it is not good.
    public func account(token: String) async throws -> StaffAccount? {
        guard let secret = Secret.bytes(of: token) else { return nil }
        let (id, digest, now) = (desk.id, Secret.digest(of: secret), desk.surroundings.now())
        let found = try await desk.store.read { try StaffStore.account(invitation: digest, desk: id, at: now, on: $0) }
        return found.flatMap { $0.isClosed ? nil : $0 }
    }

    public func accept(token: String, password: String, from place: SignInPlace) async throws -> Outcome {
        guard let invited = try await account(token: token), let secret = Secret.bytes(of: token) else { return .gone }
        if let fault = PasswordRule(for: invited, of: desk).fault(of: password) { return .unusable(fault) }
        let (id, digest, now) = (desk.id, Secret.digest(of: secret), desk.surroundings.now())
        do {
            let hash = try await PasswordBench.shared.run { try PasswordHash.hash(of: password) }
            let begin = BeginSession(desk: desk, rules: rules, place: place)
            return try await desk.store.write { connection in
                // Once: whoever comes second with the same link finds it used.
                let present = try StaffStore.account(invitation: digest, desk: id, at: now, on: connection)
                guard let present, !present.isClosed else { return .gone }
                try StaffStore.setPassword(hash, of: present.id, desk: id, at: now, on: connection)
                _ = try StaffSessionStore.endAll(of: present.id, desk: id, on: connection)
                let record = AuditRecord(
                    actor: present.member.actor, action: "account.changed", subject: present.member.actor,
                    details: ["what": "password", "by": "invitation"])
                try AuditStore.append(record, desk: id, at: now, on: connection)
                return .signedIn(token: try begin.begin(for: present, by: "invitation", at: now, on: connection))
            }
        } catch is PasswordBench.Busy {
            return .busy
        }
    }
}
