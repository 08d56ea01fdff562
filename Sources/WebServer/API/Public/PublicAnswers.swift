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
struct PublicAnswers: Sendable {
    let site: Site
    /// Those of all sites of a server.
    let kept: KeptAnswers

    func answer(to operation: PublicOperation, _ request: APIRequest, document: OpenAPIDocument) async throws -> Response {
        let query: PublicQuery
        do {
            query = try PublicQuery(request.query, of: operation)
        } catch {
            throw APIFault.refused(error)
        }
        switch operation {
        case .findMatches: return try await matches(request)
        case .findPrecedents: return try await precedents(request)
        default:
            let address = Self.keptAddress(of: operation, request.places, query, at: site.desk.id)
            let revision = try await BrowseCalls(site.desk).revision()
            return try await kept.answer(at: address, revision: revision, now: site.now) {
                // Of each call what is told is written ahead.
                guard operation == .listCalls else { return JSONAnswer(try await value(of: operation, request, query, document)) }
                return JSONAnswer(try await calls(query))
            }.response(to: request.request)
        }
    }

    /// What an answer is kept by: whose desk is asked for what, and not how that was written.
    static func keptAddress(
        of operation: PublicOperation, _ places: [String: String], _ query: PublicQuery, at desk: MunicipalDesk.ID
    ) -> String {
        let places = places.sorted { $0.key < $1.key }.map { $0.value.percentEncoded }
        return ([desk.rawValue, operation.rawValue] + places + [query.address()]).joined(separator: " ")
    }

    private func value(
        of operation: PublicOperation, _ request: APIRequest, _ query: PublicQuery, _ document: OpenAPIDocument
    ) async throws -> JSONValue {
        switch operation {
        case .readApiInfo: APIInfo(origin: site.origin).value
        case .readDocument: document.value
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
        case .listCalls, .findMatches, .findPrecedents: throw APIFault.notFound
        }
    }

    /// The whole address of a page of the site.
    var links: PageLinks { PageLinks(origin: site.origin) }

    /// A page of a list that is at hand.
    func page<Element>(
        _ elements: [Element], of operation: PublicOperation, _ query: PublicQuery, _ value: (Element) -> JSONValue
    ) -> JSONValue {
        page(elements, at: operation.path, query, value)
    }

    /// - Parameter path: below the interface's folder, encoded.
    func page<Element>(_ elements: [Element], at path: String, _ query: PublicQuery, _ value: (Element) -> JSONValue) -> JSONValue {
        page(elements.dropFirst((query.page - 1) * query.limit).prefix(query.limit).map(value), ofTotal: elements.count, at: path, query)
    }

    /// A page that is all that was read of a list.
    ///
    /// - Parameters:
    ///   - total: how many the whole list holds.
    ///   - path: below the interface's folder, encoded.
    func page(_ items: [JSONValue], ofTotal total: Int, at path: String, _ query: PublicQuery) -> JSONValue {
        list(items, ofTotal: total, at: path, query).value
    }

    func list(_ items: [JSONValue], ofTotal total: Int, at path: String, _ query: PublicQuery) -> PublicList {
        let isLast = query.page * query.limit >= total
        return PublicList(
            items: items, limit: query.limit, page: query.page, total: total,
            next: isLast ? nil : address(at: path, query, changing: ["page": String(query.page + 1)]))
    }

    /// The whole address of an operation without placeholders.
    func address(of operation: PublicOperation, _ query: PublicQuery, changing changes: [String: String] = [:]) -> String {
        address(at: operation.path, query, changing: changes)
    }

    private func address(at path: String, _ query: PublicQuery, changing changes: [String: String]) -> String {
        site.origin + PublicOperation.folder + path + "?" + query.address(changing: changes)
    }
}
