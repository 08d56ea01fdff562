import Casework
import Catalogue
public import Foundation
import Funding
import SQLCore
import Storage

/// Sets up, checks and takes away the second factor of an account: codes of a program on one's telephone.
public struct SecondFactor: Sendable {
    /// A secret that is on its way to somebody's program, and what brings it back with their form.
    public struct Offer: Sendable {
        /// In groups of four letters, to be typed.
        public let text: String
        /// The same as an address, which programs read from a picture.
        public let address: String
        /// The secret sealed for its account, to go along in the form.
        public let sealed: String
    }

    /// What became of setting it up.
    public enum Outcome: Sendable {
        /// Each code opens the account once; they are shown now and never again.
        case setUp(recoveryCodes: [String])
        case passwordWrong
        case codeWrong
        case tooMany(until: Date)
        case busy
    }

    /// What became of taking it away.
    public enum Removal: Sendable {
        case removed
        case passwordWrong
        case tooMany(until: Date)
        case busy
    }

    private static let recoveryCodes = 10
    private let desk: Desk
    private let rules: SignInRules

    public init(_ desk: Desk, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.rules = rules
    }

    /// A new secret for an account; nothing is stored before a code of it comes back.
    public func offer(for open: OpenSession) throws -> Offer {
        let secret = Array(Secret.random().prefix(TimeCode.secretLength))
        return try offer(secret, for: open)
    }

    /// The same secret again, as it came back with a form; a new one where that was none.
    public func offer(again sealed: String, for open: OpenSession) throws -> Offer {
        guard let secret = try secret(in: sealed, for: open) else { return try offer(for: open) }
        return try offer(secret, for: open)
    }

    public func setUp(
        sealed: String, code: String, password: String, of open: OpenSession, from place: SignInPlace
    ) async throws -> Outcome {
        let now = desk.surroundings.now()
        switch try await OwnPassword(desk, rules: rules).check(password, of: open, from: place) {
        case .right: break
        case .wrong: return .passwordWrong
        case .tooMany(let until): return .tooMany(until: until)
        case .busy: return .busy
        }
        guard let secret = try secret(in: sealed, for: open),
            let step = TimeCode(secret: secret).step(of: Self.digits(code), at: now)
        else { return .codeWrong }
        let codes = (0..<Self.recoveryCodes).map { _ in Self.grouped(Base32.text(of: Array(Secret.random().prefix(10))).lowercased()) }
        let (kept, hashes) = (try sealing.seal(secret), try codes.map { try digest(ofRecoveryCode: $0) })
        let (id, member) = (desk.id, open.member)
        try await desk.store.write { connection in
            try SecondFactorStore.set(
                secret: kept, usedStep: step, recoveryCodes: hashes, of: member.number, desk: id, at: now, on: connection)
            // Where somebody is signed in without it, they sign in anew.
            _ = try StaffSessionStore.endAll(of: member.number, besides: open.session.tokenHash, desk: id, on: connection)
            let record = AuditRecord(
                actor: member.actor, action: "account.changed", subject: member.actor, details: ["what": "second factor set up"])
            try AuditStore.append(record, desk: id, at: now, on: connection)
        }
        return .setUp(recoveryCodes: codes)
    }

    public func remove(password: String, of open: OpenSession, from place: SignInPlace) async throws -> Removal {
        switch try await OwnPassword(desk, rules: rules).check(password, of: open, from: place) {
        case .right: break
        case .wrong: return .passwordWrong
        case .tooMany(let until): return .tooMany(until: until)
        case .busy: return .busy
        }
        let (id, now, member) = (desk.id, desk.surroundings.now(), open.member)
        try await desk.store.write { connection in
            try SecondFactorStore.remove(of: member.number, desk: id, on: connection)
            let record = AuditRecord(
                actor: member.actor, action: "account.changed", subject: member.actor, details: ["what": "second factor removed"])
            try AuditStore.append(record, desk: id, at: now, on: connection)
        }
        return .removed
    }

    public func recoveryCodesLeft(of open: OpenSession) async throws -> Int {
        let id = desk.id
        return try await desk.store.read { try SecondFactorStore.recoveryCodesLeft(of: open.member.number, desk: id, on: $0) }
    }

    /// Looks whether something that was typed is a code of the account, and uses it up.
    func use(_ typed: String, of account: Int, at now: Date, on connection: any SQLConnection) throws -> Bool {
        let digits = Self.digits(typed)
        guard digits.count == TimeCode.digits, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return try SecondFactorStore.use(
                recoveryCode: digest(ofRecoveryCode: typed), of: account, desk: desk.id, on: connection)
        }
        guard let sealed = try SecondFactorStore.secret(of: account, desk: desk.id, on: connection),
            let secret = try sealing.open(sealed), let step = TimeCode(secret: secret).step(of: digits, at: now)
        else { return false }
        return try SecondFactorStore.use(step: step, of: account, desk: desk.id, on: connection)
    }

    private var sealing: SealedSecret { get throws { SealedSecret(try desk.surroundings.linkKey(), purpose: "second factor") } }

    private func offer(_ secret: [UInt8], for open: OpenSession) throws -> Offer {
        let text = Base32.text(of: secret)
        // The program's list shows whose it is.
        let issuer = Self.encoded("Utblick " + desk.catalogue.municipality.name.sv)
        let label = issuer + ":" + Self.encoded(open.session.account.email ?? open.member.actor)
        return Offer(
            text: Self.grouped(text), address: "otpauth://totp/\(label)?secret=\(text)&issuer=\(issuer)",
            sealed: Secret.text(of: try offerSealing(for: open).seal(secret)))
    }

    private func secret(in sealed: String, for open: OpenSession) throws -> [UInt8]? {
        guard sealed.utf8.count <= 512, let bytes = Secret.anyBytes(of: sealed) else { return nil }
        return try offerSealing(for: open).open(bytes)
    }

    /// Another session's offer is none of this one's.
    private func offerSealing(for open: OpenSession) throws -> SealedSecret {
        SealedSecret(try desk.surroundings.linkKey(), purpose: "offer " + Secret.text(of: open.session.tokenHash))
    }

    private func digest(ofRecoveryCode code: String) throws -> [UInt8] {
        let plain = code.lowercased().filter { $0.isLetter || $0.isNumber }
        return try desk.surroundings.linkKey().secret(for: Array("recovery code \(plain.prefix(64))".utf8))
    }

    private static func digits(_ typed: String) -> String { typed.filter { !$0.isWhitespace } }

    private static func grouped(_ text: String) -> String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.intersection(.urlPathAllowed)) ?? ""
    }
}
