import CommonGrants
import Foundation
import Hummingbird
import Logging
import SQLCore

/// Answers everything under `/common-grants/`, and the schemas beside it. It stands before the site's own routes: whatever is asked for, however
/// wrongly, is answered with the protocol's JSON.
struct GrantsRoutes: RouterMiddleware {
    typealias Context = BasicRequestContext

    let controller: GrantsController

    init(site: Site, stock: GrantsStock?) {
        let stock = stock ?? GrantsStock(site.desk, origin: site.origin)
        controller = GrantsController(site: site, shelf: GrantsShelf(site, stock: stock))
    }

    /// Whether it is one of its addresses.
    static func answers(path: String) -> Bool {
        [GrantsProtocol.path, GrantsProtocol.schemasPath].contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard Self.answers(path: request.uri.path) else { return try await next(request, context) }
        let response = try await answer(request, context)
        guard request.method == .head else { return response }
        var head = response.createHeadResponse()
        head.headers[.contentLength] = response.body.contentLength.map(String.init)
        return head
    }

    /// What is at an address.
    private enum Resource {
        case list
        case detail(Substring)
        case search
        case schema(Substring)

        init?(path: String) {
            if path.hasPrefix(GrantsProtocol.schemasPath + "/") {
                self = .schema(path.dropFirst(GrantsProtocol.schemasPath.count + 1))
                return
            }
            switch path.dropFirst(GrantsProtocol.path.count).split(separator: "/", omittingEmptySubsequences: false) {
            case ["", "opportunities"]: self = .list
            case ["", "opportunities", "search"]: self = .search
            case let parts where parts.count == 3 && parts[1] == "opportunities" && !parts[2].isEmpty: self = .detail(parts[2])
            default: return nil
            }
        }

        var methods: [HTTPRequest.Method] {
            if case .search = self { [.post, .options] } else { [.get, .head, .options] }
        }
    }

    private func answer(_ request: Request, _ context: Context) async throws -> Response {
        guard let resource = Resource(path: request.uri.path) else { return refused(.notFound) }
        let allowed = resource.methods.map(\.rawValue).joined(separator: ", ")
        guard request.method != .options else { return GrantsHeaders.preflight(allowing: allowed) }
        guard resource.methods.contains(request.method) else {
            var response = refused(.init(status: .methodNotAllowed, message: "The address answers \(allowed)."))
            response.headers[.allow] = allowed
            return response
        }
        do {
            return switch resource {
            case .list: try await controller.list(request)
            case .detail(let id): try await controller.detail(id, request)
            case .search: try await controller.search(request)
            case .schema(let name): try controller.schema(name, request)
            }
        } catch let refusal as GrantsController.Refusal {
            return refused(refusal)
        } catch is CancellationError where Task.isCancelled {
            // Nobody is there to read it: the site's own pages do the same.
            throw CancellationError()
        } catch let error as SQLError where error.kind.isOfPlace {
            note(error, context)
            var response = refused(.init(status: .serviceUnavailable, message: "The database does not answer just now."))
            response.headers[.retryAfter] = "30"
            return response
        } catch {
            note(error, context)
            return refused(.init(status: .internalServerError, message: "The server has failed."))
        }
    }

    private func refused(_ refusal: GrantsController.Refusal) -> Response {
        var headers = GrantsHeaders.open
        headers[.contentType] = GrantsHeaders.json
        headers[.cacheControl] = "no-store"
        let bytes = GrantsAnswer.error(status: refusal.status.code, message: refusal.message, problems: refusal.problems)
        return Response(status: refusal.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func note(_ error: any Error, _ context: Context) {
        context.logger.error("request failed", metadata: ["error": "\(type(of: error)): \(error)"])
    }
}
