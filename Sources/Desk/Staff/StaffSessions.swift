import Casework
import Foundation
import Funding
import SQLCore
public import Storage

/// Looks up who is signed in, and signs out.
public struct StaffSessions: Sendable {
    private let desk: Desk
    private let rules: SignInRules

    public init(_ desk: Desk, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.rules = rules
    }

    /// The session of a cookie; `nil` for one that has ended, is another desk's, or whose account is closed.
    public func session(token: String) async throws -> OpenSession? {
        guard let secret = Secret.bytes(of: token) else { return nil }
        let (id, digest, now) = (desk.id, Secret.digest(of: secret), desk.surroundings.now())
        let found = try await desk.store.read { try StaffSessionStore.session(tokenHash: digest, desk: id, on: $0) }
        guard let found, !found.account.isClosed, found.endsAt > now, now.timeIntervalSince(found.lastSeenAt) < rules.idle else {
            return nil
        }
        if now.timeIntervalSince(found.lastSeenAt) >= 60 {
            try await desk.store.write { try StaffSessionStore.touch(digest, desk: id, at: now, on: $0) }
        }
        return OpenSession(session: found)
    }

    /// Where somebody is signed in, the latest used first.
    public func all(of open: OpenSession) async throws -> [StaffSession] {
        let (id, now) = (desk.id, desk.surroundings.now())
        let found = try await desk.store.read { try StaffSessionStore.sessions(of: open.member.number, desk: id, on: $0) }
        return found.filter { $0.endsAt > now && now.timeIntervalSince($0.lastSeenAt) < rules.idle }
    }

    public func end(_ open: OpenSession) async throws {
        let (id, now) = (desk.id, desk.surroundings.now())
        try await desk.store.write { connection in
            guard try StaffSessionStore.end(open.session.tokenHash, desk: id, on: connection) else { return }
            let record = AuditRecord(actor: open.member.actor, action: "session.end", subject: open.member.actor)
            try AuditStore.append(record, desk: id, at: now, on: connection)
        }
    }

    /// Signs somebody out everywhere but here.
    public func endOthers(than open: OpenSession) async throws {
        let (id, now) = (desk.id, desk.surroundings.now())
        try await desk.store.write { connection in
            let count = try StaffSessionStore.endAll(
                of: open.member.number, besides: open.session.tokenHash, desk: id, on: connection)
            let record = AuditRecord(
                actor: open.member.actor, action: "session.end-others", subject: open.member.actor, details: ["count": "\(count)"])
            try AuditStore.append(record, desk: id, at: now, on: connection)
        }
    }
}

/// Deletes what signing in leaves behind, in every desk: sessions that have ended, and what has been counted long ago.
public struct PurgeSignIns: Sendable {
    private let desk: Desk
    private let rules: SignInRules

    public init(_ desk: Desk, rules: SignInRules = SignInRules()) {
        self.desk = desk
        self.rules = rules
    }

    /// - Returns: how many rows went.
    public func purge() async throws -> Int {
        let now = desk.surroundings.now()
        let idle = now - rules.idle
        return try await desk.inEveryDesk { id, connection in
            try StaffSessionStore.purge(desk: id, idleSince: idle, at: now, on: connection)
                + SignInCountStore.purge(desk: id, at: now, on: connection)
                + PendingSignInStore.purge(desk: id, at: now, on: connection)
        }
    }
}
