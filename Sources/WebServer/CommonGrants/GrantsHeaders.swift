import HTTPTypes
import Hummingbird

/// What the protocol's answers carry: any script of any site may read them, and a key that is sent is nobody's business.
enum GrantsHeaders {
    static let json = "application/json"

    static let open: HTTPFields = [
        .accessControlAllowOrigin: "*", .accessControlExposeHeaders: "ETag",
    ]

    /// The answer to a browser that asks beforehand whether a script may ask.
    static func preflight(allowing methods: String) -> Response {
        var headers = open
        headers[.accessControlAllowMethods] = methods
        headers[.accessControlAllowHeaders] = "Content-Type, X-API-Key, If-None-Match"
        headers[.accessControlMaxAge] = "86400"
        headers[.allow] = methods
        return Response(status: .noContent, headers: headers)
    }
}
