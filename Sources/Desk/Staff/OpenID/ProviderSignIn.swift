import Casework
import Foundation
import Funding
import SQLCore
import Storage

/// Lets somebody in whom another provider knows (OpenID Connect, authorization code with PKCE). Their roles are what it says, each time.
public struct ProviderSignIn: Sendable {
    /// What sends a browser to the provider.
    public struct Beginning: Sendable {
        public let address: String
        /// What the browser's cookie holds meanwhile: the answer is taken from this browser alone.
        public let binding: String
    }

    public enum Outcome: Sendable {
        /// `back` is what `begin` was given.
        case signedIn(token: String, back: String)
        /// The provider, or whoever sits there, has said no; or what came belongs to nothing that was begun here.
        case refused
        /// The provider knows them, and no role of theirs is one here; or the account is closed.
        case notStaff
        /// Something is wrong with the provider's answer, for the log.
        case faulty(String)
    }

    private struct Begun: Codable {
        let nonce: String
        let verifier: String
        let binding: String
        let back: String
    }

    private let desk: Desk
    private let rules: SignInRules
    private let provider: OpenIDProvider

    public init(_ desk: Desk, provider: OpenIDProvider, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.provider = provider
        self.rules = rules
    }

    /// - Parameters:
    ///   - back: where it leads afterwards.
    ///   - answer: the whole address that the provider sends the browser back to.
    /// - Throws: `OpenIDProvider.Fault`.
    public func begin(back: String, answerAt answer: String) async throws -> Beginning {
        let (state, nonce, verifier, binding) = (secret(), secret(), secret(), secret())
        let address = try await provider.authorization(state: state, nonce: nonce, verifier: verifier, answerAt: answer)
        let begun = Begun(nonce: nonce, verifier: verifier, binding: Self.digest(binding), back: back)
        let content = String(decoding: try JSONEncoder().encode(begun), as: UTF8.self)
        let (id, end, digest) = (desk.id, desk.surroundings.now() + SignInRules.pending, Secret.digest(of: Array(state.utf8)))
        try await desk.store.write { connection in
            try PendingSignInStore.add(digest, for: .provider, account: nil, content: content, until: end, desk: id, on: connection)
        }
        return Beginning(address: address, binding: binding)
    }

    /// - Parameters:
    ///   - code: what the provider sent with the browser.
    ///   - binding: what the browser's cookie holds.
    public func finish(
        code: String, state: String, binding: String, answerAt answer: String, from place: SignInPlace
    ) async throws -> Outcome {
        let (id, now, digest) = (desk.id, desk.surroundings.now(), Secret.digest(of: Array(state.utf8)))
        let content = try await desk.store.write { connection in
            let waiting = try PendingSignInStore.take(digest, for: .provider, most: 1, desk: id, at: now, on: connection)
            _ = try PendingSignInStore.end(digest, desk: id, on: connection)
            return waiting?.content
        }
        guard let content, let begun = try? JSONDecoder().decode(Begun.self, from: Data(content.utf8)),
            Secret.isSame(Array(Self.digest(binding).utf8), Array(begun.binding.utf8)), !code.isEmpty
        else { return .refused }
        do {
            let token = try await provider.token(code: code, verifier: begun.verifier, nonce: begun.nonce, answerAt: answer)
            return try await letIn(token, back: begun.back, from: place, at: now)
        } catch let fault as OpenIDProvider.Fault {
            return .faulty("\(fault)")
        } catch let fault as IdentityToken.Fault {
            return .faulty("the provider's token is refused: \(fault)")
        }
    }

    private func letIn(_ token: IdentityToken, back: String, from place: SignInPlace, at now: Date) async throws -> Outcome {
        let settings = provider.settings
        let roles = Set(token.words(settings.rolesClaim).compactMap { settings.roles[$0] })
        guard !roles.isEmpty else { return .notStaff }
        let begin = BeginSession(desk: desk, rules: rules, place: place)
        let id = desk.id
        return try await desk.store.write { connection in
            guard let known = try account(of: token, roles, at: now, on: connection), !known.isClosed else { return .notStaff }
            if known.member.roles != roles {
                try StaffStore.change(
                    known.id, name: known.member.name, email: known.email ?? "", roles: roles, desk: id, on: connection)
                _ = try StaffSessionStore.endAll(of: known.id, desk: id, on: connection)
                try tell(known.id, ["what": "roles", "roles": roles.map(\.rawValue).sorted().joined(separator: " ")], now, connection)
            }
            guard let account = try StaffStore.account(known.id, desk: id, on: connection) else { return .notStaff }
            return .signedIn(token: try begin.begin(for: account, by: "provider", at: now, on: connection), back: back)
        }
    }

    /// The account of whom a token tells; one that was made beforehand for a proved address becomes theirs, else they get one of their own.
    private func account(
        of token: IdentityToken, _ roles: Set<StaffRole>, at now: Date, on connection: any SQLConnection
    ) throws -> StaffAccount? {
        let subject = provider.settings.issuer + " " + token.subject
        if let known = try StaffStore.account(subject: subject, desk: desk.id, on: connection) { return known }
        guard let email = token.text("email"), token.isEmailVerified || token.text("email_verified") == "true" else { return nil }
        if let waiting = try StaffStore.account(email: email, desk: desk.id, on: connection) {
            // Taken in one statement: an account that is another's already stays theirs.
            guard try StaffStore.join(waiting.id, to: subject, desk: desk.id, on: connection) else { return nil }
            try tell(waiting.id, ["what": "joined to provider"], now, connection)
            return waiting
        }
        let name = String((token.text("name") ?? email).prefix(100))
        let added = try StaffStore.add(name: name, email: email, roles: roles, desk: desk.id, at: now, on: connection)
        _ = try StaffStore.join(added.id, to: subject, desk: desk.id, on: connection)
        try tell(added.id, ["what": "added", "by": "provider"], now, connection)
        return added
    }

    private func tell(_ number: Int, _ details: [String: String], _ now: Date, _ connection: any SQLConnection) throws(SQLError) {
        let record = AuditRecord(
            actor: "system", action: "account.changed", subject: StaffMember.actor(number), details: details)
        try AuditStore.append(record, desk: desk.id, at: now, on: connection)
    }

    private func secret() -> String { Base64URL.text(of: desk.surroundings.makeSecret()) }

    private static func digest(_ text: String) -> String { Secret.text(of: Secret.digest(of: Array(text.utf8))) }
}
