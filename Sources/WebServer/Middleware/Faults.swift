import Catalogue
import Desk
import Funding
import Hummingbird
import Logging
import Pages
import SQLCore

/// The one place where errors become pages: a reader never sees a raw error, and the log finds it again by a reference.
struct Faults: RouterMiddleware {
    typealias Context = BasicRequestContext

    let site: Site

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let asked: Language = request.uri.path == "/en" || request.uri.path.hasPrefix("/en/") ? .english : .swedish
        let language = site.languages.contains(asked) ? asked : asked.other
        do {
            return try await next(request, context)
        } catch is PageMissing {
            return page(.notFound(near: nearest(to: request)), status: .notFound, in: language)
        } catch let error as HTTPError where error.status == .notFound {
            return page(.notFound(near: nearest(to: request)), status: .notFound, in: language)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            return page(
                .badRequest(problems: [.ideaTooLong(limit: IdeaLimit.characters)], typed: ""), status: .contentTooLarge, in: language)
        } catch let error as HTTPError where (400..<500).contains(error.status.code) {
            return page(.badRequest(problems: [], typed: ""), status: error.status, in: language)
        } catch is CancellationError where Task.isCancelled {
            // Nobody is there to read it: the reader has hung up. The number is for the log alone; proxies write the same.
            return Response(status: HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request"))
        } catch let error as SQLError where error.kind.isOfPlace {
            var response = page(.unavailable(reference: context.logger.reference(of: error)), status: .serviceUnavailable, in: language)
            response.headers[.retryAfter] = "30"
            return response
        } catch {
            return page(.failed(reference: context.logger.reference(of: error)), status: .internalServerError, in: language)
        }
    }

    /// What may have been meant. A private link, which has ended or been damaged, is repeated nowhere.
    private func nearest(to request: Request) -> NearestPages {
        guard !request.uri.path.holdsSecret, !WorkAddress.isWork(path: request.uri.path) else { return NearestPages() }
        return NearestPages(to: request.uri.path, programmes: site.desk.catalogue.programmes, networks: site.desk.catalogue.networks)
    }

    private func page(_ model: ErrorPage.Model, status: HTTPResponse.Status, in language: Language) -> Response {
        site.response(ErrorPage(model: model), status: status, in: site.bareContext(in: language))
    }
}

extension SQLError.Kind {
    /// The database cannot be reached, is overrun or is full: nothing is wrong with what was asked of it, and it may pass.
    var isOfPlace: Bool { [.busy, .timedOut, .cannotOpen, .io].contains(self) }
}
