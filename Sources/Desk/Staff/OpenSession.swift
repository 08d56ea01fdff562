public import Casework
import Foundation
public import Storage

/// Somebody who is signed in, looked up for one request.
public struct OpenSession: Sendable {
    public let session: StaffSession

    public var member: StaffMember { session.account.member }

    /// What the forms of one answer show: the session's secret behind a mask that is new each time, so that the lengths of many compressed
    /// answers tell nothing of it.
    public func makeFormToken() -> String {
        let mask = Secret.random()
        return Secret.text(of: mask) + Secret.text(of: masked(session.formSecret, by: mask))
    }

    /// Whether a form that was sent comes from one of the session's pages.
    public func accepts(formToken: String) -> Bool {
        guard formToken.utf8.count == 128, let mask = Secret.bytes(of: String(formToken.prefix(64))),
            let rest = Secret.bytes(of: String(formToken.suffix(64)))
        else { return false }
        return Secret.isSame(masked(rest, by: mask), session.formSecret)
    }

    private func masked(_ bytes: [UInt8], by mask: [UInt8]) -> [UInt8] { zip(bytes, mask).map { $0 ^ $1 } }
}
