import Casework
import Foundation
import Funding
import SQLCore
import Storage

/// Makes a session in the transaction of what lets somebody in.
struct BeginSession: Sendable {
    let desk: Desk
    let rules: SignInRules
    let place: SignInPlace

    /// - Parameter way: how they showed who they are, for the log.
    /// - Returns: what the browser's cookie holds.
    func begin(for account: StaffAccount, by way: String, at now: Date, on connection: any SQLConnection) throws(SQLError) -> String {
        let secret = desk.surroundings.makeSecret()
        let session = StaffSession(
            account: account, tokenHash: Secret.digest(of: secret), formSecret: desk.surroundings.makeSecret(),
            browser: String(place.browser.prefix(100)), beganAt: now, lastSeenAt: now, endsAt: now + rules.longest)
        try StaffSessionStore.begin(session, desk: desk.id, on: connection)
        let record = AuditRecord(
            actor: account.member.actor, action: "session.begin", subject: account.member.actor, details: ["by": way])
        try AuditStore.append(record, desk: desk.id, at: now, on: connection)
        return Secret.text(of: secret)
    }
}
