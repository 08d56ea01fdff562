import Catalogue
import Desk
import Foundation
import Funding
import Hummingbird
import JSON
import Pages
import PublicAPI
import Storage

/// What the interface's operations answer.
struct OwnAnswers: Sendable {
    let site: Site
    /// Those of all sites of a server.
    let kept: KeptAnswers

    func answer(to operation: PublicOperation, _ request: APIRequest, document: OpenAPIDocument) async throws -> Response {
        let query: PublicQuery
        do {
            query = try PublicQuery(request.query, of: operation)
        } catch {
            throw APIFault.invalidParameters(
                error.violations.map { APIFault.Violation(place: .parameter($0.parameter), message: $0.message) })
        }
        switch operation {
        case .findMatches: return try await matches(request)
        case .findPrecedents: return try await precedents(request)
        default:
            let address = "\(site.desk.id) \(request.request.uri.path)?\(request.request.uri.query ?? "")"
            let revision = try await BrowseCalls(site.desk).revision()
            return try await kept.answer(at: address, revision: revision, now: site.now) {
                JSONAnswer(try await value(of: operation, request, query, document))
            }.response(to: request.request)
        }
    }

    private func value(
        of operation: PublicOperation, _ request: APIRequest, _ query: PublicQuery, _ document: OpenAPIDocument
    ) async throws -> JSONValue {
        switch operation {
        case .readApiInfo: APIInfo(origin: site.origin).value
        case .readDocument: document.value
        case .listCalls: try await calls(query)
        case .readCall: try await call(request.place("callId"))
        case .listCallChanges: try await changes(of: request.place("callId"), query)
        case .listCallPrecedents: try await precedents(of: request.place("callId"), query)
        case .listChanges: try await changes(query)
        case .listProgrammes: programmes(query)
        case .readProgramme: try programme(request.place("programmeId"))
        case .listActions: actions(query)
        case .readAction: try action(request.place("actionId"), of: request.place("programmeId"))
        case .listRules: rules(query)
        case .listNetworks:
            page(site.desk.catalogue.networks, of: operation, query) { NetworkShape($0, links: links).value }
        case .readNetwork: try network(request.place("networkId"))
        case .listProjects: try await projects(query)
        case .readProject: try await project(request.place("projectId"))
        case .listTerms: page(site.desk.catalogue.glossary.terms, of: operation, query) { TermShape($0).value }
        case .readTerm: try term(request.place("termId"))
        case .findMatches, .findPrecedents: throw APIFault.notFound
        }
    }

    /// The whole address of a page of the site.
    var links: PageLinks {
        let origin = site.origin
        return PageLinks { subject, language in
            let address: SiteAddress =
                switch subject {
                case .call(let id): .call(id)
                case .programme(let id): .programme(id)
                case .network(let id): .network(id)
                case .project(let id): .project(id)
                }
            return origin + address.path(in: language)
        }
    }

    /// A page of a list that is at hand.
    func page<Element>(
        _ elements: [Element], of operation: PublicOperation, _ query: PublicQuery, _ value: (Element) -> JSONValue
    ) -> JSONValue {
        page(elements, at: operation.path, query, value)
    }

    /// - Parameter path: below the interface's folder, encoded.
    func page<Element>(_ elements: [Element], at path: String, _ query: PublicQuery, _ value: (Element) -> JSONValue) -> JSONValue {
        let (limit, number) = (query.limit, query.page)
        let start = min((number - 1) * limit, elements.count)
        let end = min(start + limit, elements.count)
        return PublicList(
            items: elements[start..<end].map(value), limit: limit, page: number, total: elements.count,
            next: end < elements.count ? address(at: path, query, changing: ["page": String(number + 1)]) : nil
        ).value
    }

    /// The whole address of an operation without placeholders.
    func address(of operation: PublicOperation, _ query: PublicQuery, changing changes: [String: String]) -> String {
        address(at: operation.path, query, changing: changes)
    }

    private func address(at path: String, _ query: PublicQuery, changing changes: [String: String]) -> String {
        site.origin + PublicOperation.folder + path + "?" + query.address(changing: changes)
    }
}
