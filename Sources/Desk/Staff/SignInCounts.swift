import Foundation
import Funding
import SQLCore
import Storage

/// Counts attempts to sign in before they are tried, so that many at once are as slow as many after each other.
///
/// Nobody is kept out for good: waits end, and failures from elsewhere do not hold up places that the account is used from.
struct SignInCounts: Sendable {
    /// What an attempt is counted under.
    private struct Counted {
        let digest: [UInt8]
        let limit: SignInRules.Limit
        let isAccount: Bool
        let isPair: Bool
    }

    /// What became of counting an attempt.
    enum Answer: Sendable {
        /// It may be tried; `waits` tells whether the next must wait should it fail.
        case counted(waits: Bool)
        /// Nothing is tried before then.
        case blocked(until: Date)
    }

    private let desk: MunicipalDesk.ID
    private let rules: SignInRules
    private let counted: [Counted]

    /// - Parameter email: as it was typed, whether or not there is such an account.
    init(email: String, address: String?, desk: Desk, rules: SignInRules) throws {
        self.desk = desk.id
        self.rules = rules
        let key = try desk.surroundings.linkKey()
        let name = email.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping.lowercased()
        func digest(_ kind: String, _ text: String) -> [UInt8] { key.secret(for: Array("sign-in \(kind) \(text)".utf8)) }
        var counted = [Counted(digest: digest("account", name), limit: rules.account, isAccount: true, isPair: false)]
        if let address {
            counted =
                [
                    Counted(digest: digest("pair", "\(address) \(name)"), limit: rules.pair, isAccount: false, isPair: true),
                    Counted(digest: digest("place", address), limit: rules.place, isAccount: false, isPair: false),
                ] + counted
        }
        self.counted = counted
    }

    /// Counts an attempt as failed until it has succeeded.
    func begin(at now: Date, on connection: any SQLConnection) throws(SQLError) -> Answer {
        var isKnown = false
        var blockedUntil: Date?
        var next: [(Counted, SignInCount)] = []
        for item in counted {
            let count = try SignInCountStore.take(item.digest, desk: desk, at: now, on: connection)
            if item.isPair { isKnown = count.knownUntil.map { $0 > now } ?? false }
            if item.isAccount, isKnown { continue }
            if let until = count.blockedUntil, until > now { blockedUntil = max(until, blockedUntil ?? until) }
            next.append((item, count))
        }
        if let blockedUntil { return .blocked(until: blockedUntil) }
        var waits = false
        for (item, count) in next {
            let isForgotten = now.timeIntervalSince(count.lastAt) > SignInRules.Limit.forgotten
            let failures = (isForgotten ? 0 : count.failures) + 1
            let wait = item.limit.wait(after: failures)
            waits = waits || wait != nil
            try set(
                SignInCount(failures: failures, lastAt: now, blockedUntil: wait.map { now + $0 }, knownUntil: count.knownUntil),
                of: item, at: now, on: connection)
        }
        return .counted(waits: waits)
    }

    /// Takes back what `begin` counted; this place is then known for the account.
    func succeed(at now: Date, on connection: any SQLConnection) throws(SQLError) {
        for item in counted {
            let count = try SignInCountStore.take(item.digest, desk: desk, at: now, on: connection)
            let failures = item.isPair ? 0 : max(0, count.failures - 1)
            try set(
                SignInCount(
                    failures: failures, lastAt: count.lastAt, blockedUntil: failures < item.limit.free ? nil : count.blockedUntil,
                    knownUntil: item.isPair ? now + rules.knownPlace : nil),
                of: item, at: now, on: connection)
        }
    }

    /// Takes back what `begin` counted, and no more: something else is still to be shown.
    func release(at now: Date, on connection: any SQLConnection) throws(SQLError) {
        for item in counted {
            let count = try SignInCountStore.take(item.digest, desk: desk, at: now, on: connection)
            let failures = max(0, count.failures - 1)
            let until = failures < item.limit.free ? nil : count.blockedUntil
            try set(
                SignInCount(failures: failures, lastAt: count.lastAt, blockedUntil: until, knownUntil: count.knownUntil), of: item,
                at: now, on: connection)
        }
    }

    private func set(
        _ count: SignInCount, of item: Counted, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        let end = max(now + 2 * SignInRules.Limit.forgotten, count.knownUntil ?? now)
        try SignInCountStore.set(count, of: item.digest, keptUntil: end, desk: desk, on: connection)
    }
}
