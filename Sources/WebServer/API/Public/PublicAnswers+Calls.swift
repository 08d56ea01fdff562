import Catalogue
import Desk
import Foundation
import Funding
import JSON
import Pages
import PublicAPI
import Storage

extension PublicAnswers {
    /// A page of the calls, in JSON.
    func calls(_ query: PublicQuery) async throws -> [UInt8] {
        let filter = Storage.CallFilter(query, at: site.now)
        let language = query.choice("language", as: Language.self) ?? .swedish
        let search = SearchCalls(site.desk)
        if query.text("cursor") != nil || query.text("sort") == "id" {
            let found = try await search.part(query.limit + 1, filter: filter, in: language, as: kept.calls)
            let part = found.prefix(query.limit)
            let last = found.count > query.limit ? part.last?.id.rawValue : nil
            let next = last.map { address(of: .listCalls, query, changing: ["sort": "id", "cursor": $0]) }
            return PublicList(items: [], limit: query.limit, next: next).bytes(withItems: part.map { $0.bytes(links: links) })
        }
        let order = query.choice("sort", as: Pages.CallFilter.Sort.self) ?? .deadline
        let (calls, total) = try await search.list(
            query.page, of: query.limit, filter: filter, by: Storage.CallFilter.Order(order, in: language), in: language, as: kept.calls)
        return list([], ofTotal: total, at: PublicOperation.listCalls.path, query).bytes(withItems: calls.map { $0.bytes(links: links) })
    }

    func call(_ id: String) async throws -> JSONValue {
        guard let call = try await BrowseCalls(site.desk).call(Call.ID(id)) else { throw APIFault.notFound }
        return CallShape(call, at: site.now, links: links).detail(
            notices: try await CallNotices(site.desk).notices(of: call.id), programme: site.programme(call.programme))
    }

    /// What has changed in one call, the latest first.
    func changes(of id: String, _ query: PublicQuery) async throws -> JSONValue {
        let id = Call.ID(id)
        guard try await !BrowseCalls(site.desk).outlines([id]).isEmpty else { throw APIFault.notFound }
        let changes = try await BrowseChanges(site.desk).history(of: id)
        return page(changes, at: "/calls/\(id.rawValue.percentEncoded)/changes", query) { ChangeShape($0, withTexts: true).value }
    }

    /// What has changed in all calls, the earliest first.
    func changes(_ query: PublicQuery) async throws -> JSONValue {
        let changes = try await BrowseChanges(site.desk).following(
            query.wholeNumber("cursor").map { Int64($0) }, since: query.instant("since"), limitedTo: query.limit + 1)
        let part = changes.prefix(query.limit)
        let last = changes.count > query.limit ? part.last?.id : nil
        return PublicList(
            items: part.map { ChangeShape($0, withTexts: false).value }, limit: query.limit,
            next: last.map { address(of: .listChanges, query, changing: ["cursor": String($0)]) }
        ).value
    }

    func precedents(of id: String, _ query: PublicQuery) async throws -> JSONValue {
        guard let call = try await BrowseCalls(site.desk).call(Call.ID(id)) else { throw APIFault.notFound }
        let projects = try await SearchProjects(site.desk).projects(like: call, limitedTo: query.limit)
        return list(of: projects, limit: query.limit)
    }

    /// The most alike of some projects; there is no second page.
    func list(of projects: [FundedProject], limit: Int) -> JSONValue {
        PublicList(items: projects.map { ProjectShape($0, links: links).value(withObjective: false) }, limit: limit).value
    }
}

extension Storage.CallFilter {
    /// The store's conditions for what a program asks.
    init(_ query: PublicQuery, at moment: Date) {
        let status = query.choice("status", as: Pages.CallFilter.Status.self) ?? .ahead
        let chosen = Pages.CallFilter(
            text: query.text("text") ?? "", status: status, programme: query.text("programme").map { Programme.ID($0) },
            theme: query.choice("theme", as: Theme.self), audience: query.choice("audience", as: ApplicantKind.self),
            closesWithin: query.wholeNumber("closesWithin"), day: query.day("day"))
        self.init(chosen, at: moment)
        after = query.text("cursor").map { Call.ID($0) }
    }
}
