import CommonGrants
import Desk
import Foundation
import Funding
import Hummingbird
import Storage

/// The calls as CommonGrants 0.4.0 has them: list, detail and search.
struct GrantsController: Sendable {
    let site: Site
    let shelf: GrantsShelf

    /// What is not as the protocol asks.
    struct Refusal: Error {
        let status: HTTPResponse.Status
        let message: String
        var problems: [String] = []

        static let notFound = Refusal(status: .notFound, message: "The server cannot find the requested resource.")
    }

    /// A page of the list, what was modified last first.
    func list(_ request: Request) async throws -> Response {
        let page = try understood { () throws(RequestFault) in
            let parameters = request.uri.queryParameters
            return try PageRequest(page: parameters["page"], pageSize: parameters["pageSize"])
        }
        let collection = try await shelf.collection()
        let key = KeptAnswers.Key.page(page.page, of: page.size, collection: collection.number)
        let answer = try await shelf.answers.answer(key) {
            GrantsAnswer.list(collection.all.page(page).map(\.item), page: page, total: collection.all.count)
        }
        guard let answer else { throw Refusal.notFound }
        return answer.response(to: request)
    }

    /// One call with its whole text and its competitions.
    func detail(_ id: Substring, _ request: Request) async throws -> Response {
        guard let id = UUID(uuidString: String(id)) else {
            throw Refusal(status: .notFound, message: Refusal.notFound.message, problems: ["oppId: expected a UUID"])
        }
        guard let listed = try await shelf.collection().opportunity(id) else { throw Refusal.notFound }
        let key = KeptAnswers.Key.detail(id, edition: listed.edition, madeAt: listed.madeAt)
        let answer = try await shelf.answers.answer(key) { try await shelf.detail(of: listed.call).map(GrantsAnswer.detail) }
        guard let answer else { throw Refusal.notFound }
        return answer.response(to: request)
    }

    func search(_ request: Request) async throws -> Response {
        let body = try await GrantsBody.value(of: request)
        let asked = try understood { () throws(RequestFault) in try SearchRequest(body) }
        let collection = try await shelf.collection()
        let found = try await found(asked, in: collection)
        let bytes = GrantsAnswer.search(found.page(asked.page).map(\.item), request: asked, total: found.count)
        return GrantsPage(bytes).response(to: request)
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

    /// The description of the surface, or the schema of a custom field.
    func schema(_ name: Substring, _ request: Request) throws -> Response {
        if name == "openapi.json" { return GrantsPage(OpenAPIDocument.document(origin: site.origin).json).response(to: request) }
        let field = name.hasSuffix(".json") ? CustomFieldName(rawValue: String(name.dropLast(5))) : nil
        guard let field else { throw Refusal.notFound }
        let address = "\(site.origin)\(GrantsProtocol.schemasPath)/\(name)"
        return GrantsPage(field.document(at: address)).response(to: request)
    }

    private func understood<Value>(_ read: () throws(RequestFault) -> Value) throws -> Value {
        do throws(RequestFault) {
            return try read()
        } catch {
            throw Refusal(status: .badRequest, message: "The request cannot be understood.", problems: error.problems)
        }
    }
}

extension [ListedOpportunity] {
    /// Nothing beyond the end.
    fileprivate func page(_ page: PageRequest) -> ArraySlice<ListedOpportunity> {
        let (start, overflow) = (page.page - 1).multipliedReportingOverflow(by: page.size)
        guard !overflow, start < count else { return [] }
        return self[start..<Swift.min(start + page.size, count)]
    }
}
