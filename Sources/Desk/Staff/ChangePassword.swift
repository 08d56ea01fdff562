import Casework
import Catalogue
public import Foundation
import Funding
import SQLCore
import Storage

/// Gives an account another password: by its owner, who shows the present one. All other sessions end, and this one gets another token.
public struct ChangePassword: Sendable {
    public enum Outcome: Sendable {
        /// `token` is what the browser's cookie holds from now on.
        case changed(token: String)
        case presentWrong
        case unusable(PasswordFault)
        case tooMany(until: Date)
        case busy
    }

    private let desk: Desk
    private let rules: SignInRules

    public init(_ desk: Desk, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.rules = rules
    }

    public func change(_ present: String, to new: String, of open: OpenSession, from place: SignInPlace) async throws -> Outcome {
        let account = open.session.account
        if let fault = PasswordRule(for: account, of: desk).fault(of: new) { return .unusable(fault) }
        let (id, now) = (desk.id, desk.surroundings.now())
        switch try await OwnPassword(desk, rules: rules).check(present, of: open, from: place) {
        case .right: break
        case .wrong: return .presentWrong
        case .tooMany(let until): return .tooMany(until: until)
        case .busy: return .busy
        }
        do {
            let hash = try await PasswordBench.shared.run { try PasswordHash.hash(of: new) }
            let begin = BeginSession(desk: desk, rules: rules, place: place)
            return try await desk.store.write { connection in
                try StaffStore.setPassword(hash, of: account.id, desk: id, at: now, on: connection)
                _ = try StaffSessionStore.endAll(of: account.id, desk: id, on: connection)
                let record = AuditRecord(
                    actor: account.member.actor, action: "account.changed", subject: account.member.actor, details: ["what": "password"])
                try AuditStore.append(record, desk: id, at: now, on: connection)
                return .changed(token: try begin.begin(for: account, by: "changed password", at: now, on: connection))
            }
        } catch is PasswordBench.Busy {
            return .busy
        }
    }
}

extension PasswordRule {
    init(for account: StaffAccount, of desk: Desk) {
        self.init(name: account.member.name, email: account.email ?? "", of: desk)
    }

    init(name: String, email: String, of desk: Desk) {
        let municipality = desk.catalogue.municipality.name
        names = [municipality.sv, municipality.en, name, String(email.prefix { $0 != "@" })]
    }
}
