import CommonGrants
import Desk
import Hummingbird

/// The site's calls by the CommonGrants protocol. Its folder holds the protocol's addresses and no others; what is ours, the description of
/// the surface and the schemas of the custom fields, lies in a folder of its own.
struct GrantsInterface: ProgramInterface {
    let routes: APIRoutes

    /// - Parameters:
    ///   - shared: the calls that all desks of a server have in common; `nil` for a site that stands alone.
    ///   - kept: answers of all sites of a server.
    static func all(of site: Site, shared: KeptOpportunities?, kept: KeptAnswers) -> [any ProgramInterface] {
        let shelf = GrantsShelf(site, shared: shared ?? KeptOpportunities(site.desk, of: .everybody, origin: site.origin))
        let controller = GrantsController(site: site, shelf: shelf, kept: kept)
        var grants = APIRoutes(folder: GrantsProtocol.path)
        grants.on(.get, "/opportunities", use: controller.list)
        grants.on(.post, "/opportunities/search", use: controller.search)
        grants.on(.get, "/opportunities/{id}", use: controller.detail)
        var schemas = APIRoutes(folder: GrantsProtocol.schemasPath)
        schemas.on(.get, "/openapi.json", use: controller.description)
        schemas.on(.get, "/{name}", use: controller.schema)
        return [GrantsInterface(routes: grants), GrantsInterface(routes: schemas)]
    }

    /// The protocol's error.
    func response(to fault: APIFault, at request: Request) -> Response {
        let problems = fault.violations.map { violation in
            switch violation.place {
            case .parameter(let name), .member(let name): name.isEmpty ? violation.message : "\(name): \(violation.message)"
            }
        }
        let bytes = GrantsAnswer.error(status: fault.kind.status.code, message: fault.detail, problems: problems)
        return .json(bytes, status: fault.kind.status, headers: fault.headers)
    }
}
