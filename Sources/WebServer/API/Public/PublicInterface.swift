import Catalogue
import Desk
import Funding
import HTTPTypes
import Hummingbird
import PublicAPI

/// The site's own interface for programs, `/api/v1/`: what may be asked is described by `PublicOperation`, and answered here.
struct PublicInterface: ProgramInterface {
    let routes: APIRoutes
    private let origin: String

    /// - Parameter requestsPerMinute: how many are answered from one address, for the document to tell; 0 for no limit.
    init(answers: PublicAnswers, requestsPerMinute: Int) {
        let site = answers.site
        origin = site.origin
        let document = OpenAPIDocument(
            origin: site.origin,
            contact: OpenAPIDocument.Contact(
                name: site.desk.catalogue.municipality.coordinator.title.sv, web: site.desk.catalogue.municipality.web),
            problems: APIFault.Kind.allCases.map { ProblemKind($0) }, requestsPerMinute: requestsPerMinute)
        var routes = APIRoutes(folder: "/api")
        for operation in PublicOperation.allCases {
            routes.on(operation.method.http, PublicOperation.folder.dropping(prefix: "/api") + operation.path) { request in
                try await answers.answer(to: operation, request, document: document)
            }
        }
        self.routes = routes
    }

    func response(to fault: APIFault, at request: Request) -> Response {
        Problem(fault: fault, origin: origin).response(to: request)
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
