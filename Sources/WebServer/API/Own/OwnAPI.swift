import Catalogue
import Desk
import Funding
import HTTPTypes
import Hummingbird
import PublicAPI

/// The site's own interface for programs, `/api/v1/`: what may be asked is described by `PublicOperation`, and answered here.
struct OwnAPI: ProgramInterface {
    let site: Site
    let routes: APIRoutes

    /// - Parameter requestsPerMinute: how many are answered from one address, for the document to tell; 0 for no limit.
    init(answers: OwnAnswers, requestsPerMinute: Int) {
        let site = answers.site
        self.site = site
        let document = OpenAPIDocument(
            origin: site.origin,
            contact: OpenAPIDocument.Contact(
                name: site.desk.catalogue.municipality.coordinator.title.sv, web: site.desk.catalogue.municipality.web),
            requestsPerMinute: requestsPerMinute)
        var routes = APIRoutes(folder: "/api")
        for operation in PublicOperation.allCases {
            routes.on(operation.method.http, PublicOperation.folder.dropping(prefix: "/api") + operation.path) { request in
                try await answers.answer(to: operation, request, document: document)
            }
        }
        self.routes = routes
    }

    func response(to fault: APIFault, at request: Request) -> Response {
        Problem(fault: fault, origin: site.origin).response(to: request)
    }
}

extension PublicOperation.Method {
    fileprivate var http: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        }
    }
}

extension String {
    fileprivate func dropping(prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
