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

    /// A page of the list, what was modified last first.
    func list(_ asked: APIRequest) async throws -> Response {
        let page: PageRequest
        do throws(RequestFault) {
            page = try PageRequest(page: asked.parameter("page"), pageSize: asked.parameter("pageSize"))
        } catch {
            throw APIFault.invalidParameters(error.problems.map { .init(place: .parameter($0.place), message: $0.message) })
        }
        let collection = try await shelf.collection()
        let key = KeptGrantAnswers.Key.page(page.page, of: page.size, collection: collection.number)
        let answer = try await shelf.answers.answer(key) {
            GrantsAnswer.list(collection.all.page(page).map(\.item), page: page, total: collection.all.count)
        }
        guard let answer else { throw APIFault.notFound }
        return answer.response(to: asked.request)
    }

    /// One call with its whole text and its competitions.
    func detail(_ asked: APIRequest) async throws -> Response {
        guard let id = UUID(uuidString: asked.place("id")), let listed = try await shelf.collection().opportunity(id) else {
            throw APIFault(kind: .notFound, detail: "There is no opportunity with this id.")
        }
        let key = KeptGrantAnswers.Key.detail(id, edition: listed.edition, madeAt: listed.madeAt)
        let answer = try await shelf.answers.answer(key) { try await shelf.detail(of: listed.call).map(GrantsAnswer.detail) }
        guard let answer else { throw APIFault(kind: .notFound, detail: "There is no opportunity with this id any more.") }
        return answer.response(to: asked.request)
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
        let found = try await found(search, in: try await shelf.collection())
        let bytes = GrantsAnswer.search(found.page(search.page).map(\.item), request: search, total: found.count)
        return JSONAnswer(bytes).response(to: asked.request)
    }

    private func found(_ asked: SearchRequest, in collection: OpportunityCollection) async throws -> [ListedOpportunity] {
        let words = TitleWords(of: asked.search)
        guard !words.isEmpty else { return collection.all(by: asked.sorting).filter { asked.filters.admits($0.keys) } }
        let about = try await FindCalls(site.desk).calls(about: asked.search)
        let places = Dictionary(about.enumerated().map { ($1, $0) }) { first, _ in first }
        guard asked.sorting.key == .relevance else {
            return collection.all(by: asked.sorting).filter { opportunity in
                asked.filters.admits(opportunity.keys) && (places[opportunity.call] != nil || words.stand(in: opportunity.titles))
            }
        }
        // Those in whose titles the words stand go before those that are about them.
        let found = collection.all.compactMap { opportunity -> (place: Int, opportunity: ListedOpportunity)? in
            guard asked.filters.admits(opportunity.keys) else { return nil }
            let isNamed = words.stand(in: opportunity.titles)
            guard isNamed || places[opportunity.call] != nil else { return nil }
            return ((places[opportunity.call] ?? about.count) + (isNamed ? 0 : about.count + 1), opportunity)
        }
        let sorted = found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        let best = sorted.map(\.element.opportunity)
        return asked.sorting.order == .desc ? best : best.reversed()
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
