import Hummingbird
import Logging
import Storage

/// One line a request: the desk, method, path, status, milliseconds. Never the query: it holds people's ideas.
struct RequestLog: RouterMiddleware {
    typealias Context = BasicRequestContext

    let desk: MunicipalDesk.ID

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let began = ContinuousClock.now
        let response = try await next(request, context)
        let elapsed = began.duration(to: .now).components
        context.logger.log(
            // A monitor asks every few seconds.
            level: request.uri.path.hasPrefix("/health/") ? .debug : .info, "request",
            metadata: [
                "desk": "\(desk)", "method": "\(request.method.rawValue)", "path": "\(Self.loggable(request.uri.path))",
                "status": "\(response.status.code)",
                "ms": "\(elapsed.seconds * 1_000 + elapsed.attoseconds / 1_000_000_000_000_000)",
            ])
        return response
    }

    private static func loggable(_ path: String) -> String {
        "/" + path.split(separator: "/").map { String($0).isSecret ? "…" : String($0) }.joined(separator: "/")
    }
}

extension String {
    /// Whether a path leads to a private page, whose address is all that guards it.
    var holdsSecret: Bool { split(separator: "/").contains { String($0).isSecret } }

    /// Whether a folder of a path is the secret part of a private link: 64 hexadecimal digits.
    /// Perhaps with an ending, such as that of a feed.
    fileprivate var isSecret: Bool {
        let name = prefix { $0 != "." }
        return name.count == 64 && name.allSatisfy(\.isHexDigit)
    }
}
