import HTTPTypes
import Hummingbird

/// Headers that every answer carries: nothing from elsewhere, no framing, no guessing of types.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // What somebody has attached may do even less, and says so itself.
        response.headers[.contentSecurityPolicy] = response.headers[.contentSecurityPolicy] ?? Self.policy(framedBy: ["'none'"])
        response.headers[.xContentTypeOptions] = "nosniff"
        // An idea stands in the address of its matches: it must not travel to the sites that the page links to.
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
        return response
    }
}

extension SecurityHeaders {
    /// - Parameter ancestors: the sites whose pages may show this one in a frame, as the header writes them.
    static func policy(framedBy ancestors: [String]) -> String {
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors \(ancestors.joined(separator: " ")); object-src 'none'"
    }
}

extension HTTPField.Name {
    fileprivate static let referrerPolicy = HTTPField.Name.known("Referrer-Policy")
    fileprivate static let permissionsPolicy = HTTPField.Name.known("Permissions-Policy")

    /// The names here are literals of letters and hyphens, so that the fallback is never taken.
    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }
}
