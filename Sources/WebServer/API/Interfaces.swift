import Foundation
import HTTPTypes
import Hummingbird
import Logging
import SQLCore

/// One of the site's interfaces for programs: all that is asked below a folder, by any method.
///
/// Nothing below the folder is ever answered with a page: what is not there, what is not allowed and what goes wrong comes as the
/// interface's own form of error.
protocol ProgramInterface: Sendable {
    var routes: APIRoutes { get }
    /// Whether pages of any other site may ask by script.
    var isOpenToScripts: Bool { get }
    /// Looks at a request before its route does.
    func admit(_ request: Request) throws(APIFault)
    /// A fault in the form that the interface promises.
    func response(to fault: APIFault, at request: Request) -> Response
}

extension ProgramInterface {
    var isOpenToScripts: Bool { true }
    func admit(_ request: Request) throws(APIFault) {}

    /// The folder itself is a page where nothing of the interface answers there.
    fileprivate func owns(_ path: String) -> Bool {
        path.hasPrefix(routes.folder + "/") || (path == routes.folder && routes.all.contains { $0.path == routes.folder })
    }
}

/// Answers what is asked of the interfaces for programs, by any method, before the site's pages are looked at.
struct Interfaces: RouterMiddleware {
    typealias Context = BasicRequestContext

    let all: [any ProgramInterface]
    let limiter: RateLimiter
    let now: @Sendable () -> Date

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let interface = all.first(where: { $0.owns(request.uri.path) }) else { return try await next(request, context) }
        let trace = TraceContext(of: request)
        var logger = context.logger
        logger[metadataKey: "trace"] = "\(trace.id)"
        let share = limiter.count(request.clientAddress, at: now())
        var response =
            share.isExceeded
            ? interface.response(to: share.fault, at: request) : await answer(request, by: interface, logger)
        if request.method == .head { response = response.createHeadResponse() }
        trace.write(into: &response.headers)
        share.write(into: &response.headers)
        if interface.isOpenToScripts {
            response.headers[.accessControlAllowOrigin] = "*"
            response.headers[.accessControlExposeHeaders] = Self.exposed
        }
        return response
    }

    private func answer(_ request: Request, by interface: any ProgramInterface, _ logger: Logger) async -> Response {
        do {
            try interface.admit(request)
            if request.method == .options { return try preflight(request, interface) }
            return try await interface.routes.answer(request)
        } catch let fault as APIFault {
            return interface.response(to: fault, at: request)
        } catch is CancellationError where Task.isCancelled {
            // Nobody is there to read it; as for pages.
            return Response(status: HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request"))
        } catch let error as SQLError where error.kind.isOfPlace {
            let fault = APIFault(
                kind: .unavailable, detail: "Try again in a while. Reference: \(logger.reference(of: error)).",
                headers: [.retryAfter: "30"])
            return interface.response(to: fault, at: request)
        } catch {
            let fault = APIFault(kind: .failed, detail: "It has been noted. Reference: \(logger.reference(of: error)).")
            return interface.response(to: fault, at: request)
        }
    }

    /// What a browser asks before a page of another site may send something.
    private func preflight(_ request: Request, _ interface: any ProgramInterface) throws(APIFault) -> Response {
        let methods = try interface.routes.allowed(at: request.uri.path)
        var headers: HTTPFields = [.allow: methods]
        if interface.isOpenToScripts {
            headers[.accessControlAllowMethods] = methods
            headers[.accessControlAllowHeaders] = Self.allowed
            headers[.accessControlMaxAge] = "86400"
        }
        return Response(status: .noContent, headers: headers)
    }

    /// Headers that scripts may send, and those that they may read.
    private static let allowed = "Accept, Authorization, Content-Type, If-None-Match, Traceparent, X-API-Key, X-Correlation-ID"
    private static let exposed =
        "Allow, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Traceparent, X-Correlation-ID"
}
