import Hummingbird
import Logging

/// One line a request: method, path, status, milliseconds. Never the query: it holds people's ideas.
struct RequestLog: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let began = ContinuousClock.now
        let response = try await next(request, context)
        let elapsed = began.duration(to: .now).components
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue)", "path": "\(Self.loggable(request.uri.path))", "status": "\(response.status.code)",
                "ms": "\(elapsed.seconds * 1_000 + elapsed.attoseconds / 1_000_000_000_000_000)",
            ])
        return response
    }

    /// The secret part of a private link is not for the log.
    private static func loggable(_ path: String) -> String {
        let folders = path.split(separator: "/").map { $0.count == 64 && $0.allSatisfy(\.isHexDigit) ? "…" : $0 }
        return "/" + folders.joined(separator: "/")
    }
}
