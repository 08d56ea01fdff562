import Casework
public import Foundation
import Funding
import SQLCore
import Storage

/// Lets somebody in who knows their password. It takes as long, and answers the same, whether or not there is such an account.
public struct SignIn: Sendable {
    /// What became of an attempt.
    public enum Outcome: Sendable {
        /// `token` is what the browser's cookie holds.
        case signedIn(token: String)
        case refused
        /// Too many have failed: nothing was tried.
        case tooMany(until: Date)
        /// Too many sign in at once.
        case busy
    }

    private let desk: Desk
    private let rules: SignInRules

    public init(_ desk: Desk, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.rules = rules
    }

    public func signIn(email: String, password: String, from place: SignInPlace) async throws -> Outcome {
        let (id, now) = (desk.id, desk.surroundings.now())
        let counts = try SignInCounts(email: email, address: place.address, desk: desk, rules: rules)
        let (answer, account) = try await desk.store.write { connection in
            (try counts.begin(at: now, on: connection), try StaffStore.account(email: email, desk: id, on: connection))
        }
        let waits: Bool
        switch answer {
        case .blocked(let until): return .tooMany(until: until)
        case .counted(let counted): waits = counted
        }
        do {
            guard try await isRight(password, for: account), let account else {
                if waits { try await tellOfRefusals(account) }
                return .refused
            }
            let begin = BeginSession(desk: desk, rules: rules, place: place)
            return try await desk.store.write { connection in
                // Closed or changed meanwhile?
                let present = try StaffStore.account(account.id, desk: id, on: connection)
                guard let present, !present.isClosed, present.passwordHash == account.passwordHash else { return .refused }
                try counts.succeed(at: now, on: connection)
                return .signedIn(token: try begin.begin(for: present, by: "password", at: now, on: connection))
            }
        } catch is PasswordBench.Busy {
            return .busy
        }
    }

    private func isRight(_ password: String, for account: StaffAccount?) async throws -> Bool {
        let hash = account.flatMap { $0.isClosed ? nil : $0.passwordHash }
        let isLetIn = try await PasswordBench.shared.run {
            // Made by whichever attempt is the first, so that it tells nothing of the account.
            let nobodys = PasswordHash.nobodys
            guard let compared = hash ?? nobodys else { throw PasswordHash.NoMemory() }
            // What is too long for any password is no reason to work longer.
            return PasswordHash.isRight(password.utf8.count > 4_096 ? "" : password, for: compared)
        }
        return isLetIn && hash != nil
    }

    /// One entry for each wait that begins, not for each attempt: the log must not be anybody's to fill.
    private func tellOfRefusals(_ account: StaffAccount?) async throws {
        let (id, now) = (desk.id, desk.surroundings.now())
        let record = AuditRecord(actor: "anybody", action: "session.refused", subject: account?.member.actor ?? "staff:unknown")
        try await desk.store.write { try AuditStore.append(record, desk: id, at: now, on: $0) }
    }
}
