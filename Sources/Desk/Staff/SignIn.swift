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
        /// The password was right, and a code of the second factor is asked for; `token` is what goes along with it.
        case codeNeeded(token: String)
        case refused
        /// It waited too long for its code, or was tried too often: signing in begins anew.
        case ended
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
                if present.hasSecondFactor {
                    try counts.release(at: now, on: connection)
                    return .codeNeeded(token: try pending(present, at: now, on: connection))
                }
                try counts.succeed(at: now, on: connection)
                return .signedIn(token: try begin.begin(for: present, by: "password", at: now, on: connection))
            }
        } catch is PasswordBench.Busy {
            return .busy
        }
    }

    /// Takes the code of a second factor, or a recovery code, from whoever knew the password. Each counts as an attempt.
    public func enter(code: String, pending token: String, from place: SignInPlace) async throws -> Outcome {
        guard let secret = Secret.bytes(of: token) else { return .refused }
        let (id, now, digest) = (desk.id, desk.surroundings.now(), Secret.digest(of: secret))
        let factor = SecondFactor(desk, rules: rules)
        let begin = BeginSession(desk: desk, rules: rules, place: place)
        return try await desk.store.write { connection in
            let waiting = try PendingSignInStore.take(
                digest, for: .code, most: SignInRules.mostCodes, desk: id, at: now, on: connection)
            guard let number = waiting?.account, let account = try StaffStore.account(number, desk: id, on: connection),
                !account.isClosed, account.passwordHash == waiting?.content
            else { return .ended }
            let counts = try SignInCounts(email: account.email ?? "", address: place.address, desk: desk, rules: rules)
            let waits: Bool
            switch try counts.begin(at: now, on: connection) {
            case .blocked(let until): return .tooMany(until: until)
            case .counted(let counted): waits = counted
            }
            guard try factor.use(code, of: number, at: now, on: connection) else {
                if waits { try AuditStore.append(Self.refusal(account), desk: id, at: now, on: connection) }
                return .refused
            }
            _ = try PendingSignInStore.end(digest, desk: id, on: connection)
            try counts.succeed(at: now, on: connection)
            return .signedIn(token: try begin.begin(for: account, by: "password and code", at: now, on: connection))
        }
    }

    private func pending(_ account: StaffAccount, at now: Date, on connection: any SQLConnection) throws(SQLError) -> String {
        let secret = desk.surroundings.makeSecret()
        // With the password's hash: another password ends what the former began.
        try PendingSignInStore.add(
            Secret.digest(of: secret), for: .code, account: account.id, content: account.passwordHash ?? "",
            until: now + SignInRules.pending, desk: desk.id, on: connection)
        return Secret.text(of: secret)
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
        try await desk.store.write { try AuditStore.append(Self.refusal(account), desk: id, at: now, on: $0) }
    }

    private static func refusal(_ account: StaffAccount?) -> AuditRecord {
        AuditRecord(actor: "anybody", action: "session.refused", subject: account?.member.actor ?? "staff:unknown")
    }
}
