import Foundation
import SQLCore
import Storage

/// Asks somebody who is signed in for their password, before something that only they may do. Counted like signing in.
struct OwnPassword: Sendable {
    enum Answer: Sendable {
        case right, wrong, busy
        case tooMany(until: Date)
    }

    private let desk: Desk
    private let rules: SignInRules

    init(_ desk: Desk, rules: SignInRules) {
        self.desk = desk
        self.rules = rules
    }

    func check(_ password: String, of open: OpenSession, from place: SignInPlace) async throws -> Answer {
        let (account, now) = (open.session.account, desk.surroundings.now())
        let counts = try SignInCounts(email: account.email ?? "", address: place.address, desk: desk, rules: rules)
        if case .blocked(let until) = try await desk.store.write({ try counts.begin(at: now, on: $0) }) { return .tooMany(until: until) }
        do {
            let isRight = try await PasswordBench.shared.run {
                account.passwordHash.map { PasswordHash.isRight(password, for: $0) } ?? false
            }
            guard isRight else { return .wrong }
            try await desk.store.write { try counts.succeed(at: now, on: $0) }
            return .right
        } catch is PasswordBench.Busy {
            return .busy
        }
    }
}
