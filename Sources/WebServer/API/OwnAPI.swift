import Hummingbird
import PublicAPI

/// The site's own interface for programs, `/api/v1/`.
struct OwnAPI: ProgramInterface {
    let site: Site
    let routes: APIRoutes

    init(site: Site) {
        self.site = site
        var routes = APIRoutes(folder: "/api")
        let info = JSONAnswer(APIInfo(origin: site.origin).value, isKept: true)
        routes.on(.get, "/v1/api-info") { info.response(to: $0.request) }
        self.routes = routes
    }

    func response(to fault: APIFault, at request: Request) -> Response {
        Problem(fault: fault, origin: site.origin).response(to: request)
    }
}
