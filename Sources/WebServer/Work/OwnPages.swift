import HTTPTypes
import Hummingbird

/// Whether a form was sent from a page of the same site, as the browser says. It stands beside the token of the session's forms, and alone where
/// there is no session yet: so nobody is signed in by another site.
enum OwnPages {
    static func sent(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return true }
        guard let scheme = origin.firstRange(of: "://"), let host = request.head.authority else { return false }
        return origin[scheme.upperBound...] == host
    }
}

extension HTTPField.Name {
    /// The name is a literal of letters and hyphens, so that the fallback is never taken.
    fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .server
}
