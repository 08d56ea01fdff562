import Foundation
import Funding
import HTTPTypes
import Hummingbird
import Storage

/// The cookie that a browser shows its session with. Each desk has its own, so that one can be signed in at several on one host.
struct SessionCookie: Sendable {
    private let name: String
    private let isSecure: Bool

    /// - Parameter origin: what the desk's whole addresses begin with. With `https` the cookie is one that only the host itself can set.
    /// - Parameter purpose: what it is for, where it is not the session.
    init(desk: MunicipalDesk.ID, origin: String, purpose: String = "") {
        isSecure = origin.hasPrefix("https://")
        // Ids of desks are letters, digits, - and _.
        let id = desk.rawValue.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
        name = (isSecure ? "__Host-" : "") + "utblick-" + id + purpose
    }

    /// What the browser sends; `nil` where it sends none.
    func token(in request: Request) -> String? {
        for header in request.headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let sides = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                if sides.count == 2, sides[0] == name { return sides[1] }
            }
        }
        return nil
    }

    /// The field that gives the browser a token; it forgets it when it is closed.
    func setting(_ token: String) -> String { field(token) }

    /// The field that takes the token away.
    var removal: String { field("") + "; Max-Age=0" }

    /// Lax, not Strict: links in letters lead to pages of the desk, and what changes something is a form with a token of its own.
    private func field(_ value: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
    }
}
