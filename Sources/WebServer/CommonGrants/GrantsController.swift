import CommonGrants
import Desk
import Foundation
import Funding
import Hummingbird
import JSON
import Storage

/// The calls as CommonGrants 0.4.0 has them: list, detail and search.
struct GrantsController: Sendable {
    let site: Site
    let shelf: GrantsShelf
    let kept: KeptAnswers

    /// A page of the list, what was modified last first.
    func list(_ asked: APIRequest) async throws -> Response {
        let page: PageRequest
        do throws(RequestFault) {
            page = try PageRequest(page: asked.parameter("page"), pageSize: asked.parameter("pageSize"))
        } catch {
            throw APIFault.invalidParameters(error.problems.map { .init(place: .parameter($0.place), message: $0.message) })
        }
        let collection = try await shelf.collection()
        return try await answer(asked, at: "\(page.page)/\(page.size)", in: collection) {
            GrantsAnswer.list(collection.all.page(page).map(\.item), page: page, total: collection.all.count)
        }
    }

    /// One call with its whole text and its competitions.
    func detail(_ asked: APIRequest) async throws -> Response {
        let missing = APIFault(kind: .notFound, detail: "There is no opportunity with this id.")
        let collection = try await shelf.collection()
        guard let id = UUID(uuidString: asked.place("id")), let listed = collection.opportunity(id) else { throw missing }
        return try await answer(asked, at: id.uuidString, in: collection) {
            guard let opportunity = try await shelf.detail(of: listed.call) else { throw missing }
            return GrantsAnswer.detail(opportunity)
        }
    }

    /// Collections of all desks have numbers of their own, and desks without calls of their own share one: so do their answers.
    private func answer(
        _ asked: APIRequest, at place: String, in collection: OpportunityCollection, making make: () async throws -> [UInt8]
    ) async throws -> Response {
        let address = "\(GrantsProtocol.path) \(collection.number) \(place)"
        return try await kept.answer(at: address, revision: collection.number, now: site.now) { JSONAnswer(try await make()) }
            .response(to: asked.request)
    }

    func search(_ asked: APIRequest) async throws -> Response {
        let body = try await asked.json()
        let search: SearchRequest
        do throws(RequestFault) {
            search = try SearchRequest(body)
        } catch {
            throw APIFault(
                kind: .invalidBody, detail: "The body does not say what is needed.",
                violations: error.problems.map { .init(place: .member($0.place), message: $0.message) })
        }
        let about = TitleWords(of: search.search).isEmpty ? [] : try await FindCalls(site.desk).calls(about: search.search)
        let found = try await shelf.collection().opportunities(found: search, about: about)
        let bytes = GrantsAnswer.search(found.page(search.page).map(\.item), request: search, total: found.count)
        return .json(bytes)
    }

    /// The description of the surface, in OpenAPI.
    func description(_ asked: APIRequest) -> Response {
        JSONAnswer(OpenAPIDocument.document(origin: site.origin)).response(to: asked.request)
    }

    /// The schema of a custom field.
    func schema(_ asked: APIRequest) throws -> Response {
        let name = asked.place("name")
        guard name.hasSuffix(".json"), let field = CustomFieldName(rawValue: String(name.dropLast(5))) else { throw APIFault.notFound }
        return JSONAnswer(field.document(at: "\(site.origin)\(GrantsProtocol.schemasPath)/\(name)")).response(to: asked.request)
    }
}

extension APIRequest {
    /// The first of that name.
    fileprivate func parameter(_ name: String) -> String? { query.first { $0.name == name }?.value }
}

extension [ListedOpportunity] {
    /// Nothing beyond the end.
    fileprivate func page(_ page: PageRequest) -> ArraySlice<ListedOpportunity> {
        let (start, overflow) = (page.page - 1).multipliedReportingOverflow(by: page.size)
        guard !overflow, start < count else { return [] }
        return self[start..<Swift.min(start + page.size, count)]
    }
}
