import CommonGrants
import Conformance
import Foundation
import Funding
import JSON

/// A server in memory that keeps to the protocol: what is broken is broken upon its answers.
struct StandInServer {
    struct Listed {
        let keys: OpportunityKeys
        let title: String
        let item: [UInt8]
        let detail: [UInt8]
    }

    static let now = Date(timeIntervalSince1970: 1_795_352_700)

    private let listed: [Listed]

    /// Two pages of calls of every kind.
    /// - Parameter touched: a call that has just been changed.
    init(calls: Int = 110, touched: Int? = nil) {
        let source = Source(
            address: "https://example.eu/calls", kind: .official, confidence: .high, checked: PartialDate(Day(of: Self.now, in: .gmt)))
        let gazetteer = Gazetteer(nutsVersion: 2021, areas: [Area(code: "SE", level: .country, name: Localized(same: "SE"), parent: nil)])
        let materials = (0..<calls).map { number in
            let closes = Day(of: Self.now, in: .brussels).adding(days: number % 50 - 20)
            let deadlines = number % 7 == 6 ? [] : [0, 90].map { Deadline(on: closes.adding(days: $0), stage: .cutOff($0 / 90 + 1)) }
            let call = Call(
                id: Call.ID("call-\(number)"), origin: .portal, identifier: "CALL-\(number)", programme: nil, title: "Call \(number)",
                opens: closes.adding(days: number % 3 == 0 ? -1 : -60), deadlines: deadlines,
                budget: Call.Budget(total: Money(minorUnits: number * 1_000, currency: .euro)), areas: ["SE"],
                link: "https://example.eu/\(number)", source: source)
            return OpportunityMaterial(
                call: call, createdAt: Self.now.addingTimeInterval(-Double(number % 100 + 1_000)),
                changedAt: Self.now.addingTimeInterval(number == touched ? 1 : -Double(number)), programme: nil, gazetteer: gazetteer,
                schemas: "https://example.se/schemas", moment: Self.now)
        }
        listed = materials.enumerated().map { number, material in
            // One with custom fields is enough on a page: there are many trials.
            var item = Opportunity(excerptOf: material).json.members ?? [:]
            if number > 2 { item["customFields"] = nil }
            return Listed(
                keys: OpportunityKeys(material), title: "Call \(number)", item: JSONValue.object(item).bytes,
                detail: GrantsAnswer.detail(Opportunity(material)))
        }.sorted { OpportunityKeys.precedes($0.keys, $1.keys) }
    }

    func answer(_ question: ServerQuestion) -> ServerAnswer {
        let parts = URLComponents(string: question.path)
        let path = parts?.path ?? ""
        func parameter(_ name: String) -> String? { parts?.queryItems?.first { $0.name == name }?.value }
        switch (question.method, path) {
        case ("GET", "/common-grants/opportunities"):
            guard let page = try? PageRequest(page: parameter("page"), pageSize: parameter("pageSize")) else { return Self.refused(400) }
            return Self.json(200, GrantsAnswer.list(items(listed, page), page: page, total: listed.count))
        case ("POST", "/common-grants/opportunities/search"):
            guard let value = try? JSONReader.value(of: [UInt8](question.body)), let asked = try? SearchRequest(value) else {
                return Self.refused(422)
            }
            let found = listed.filter { asked.filters.admits($0.keys) && (asked.search.isEmpty || $0.title.contains(asked.search)) }
                .sorted { OpportunityKeys.precedes($0.keys, $1.keys, by: asked.sorting) }
            return Self.json(200, GrantsAnswer.search(items(found, asked.page), request: asked, total: found.count))
        default:
            let id =
                path.hasPrefix("/common-grants/opportunities/")
                ? path.split(separator: "/").last.flatMap { UUID(uuidString: String($0)) } : nil
            guard question.method == "GET", let one = listed.first(where: { $0.keys.id == id }) else { return Self.refused(404) }
            return Self.json(200, one.detail)
        }
    }

    private func items(_ found: [Listed], _ page: PageRequest) -> [[UInt8]] {
        found.dropFirst((page.page - 1) * page.size).prefix(page.size).map(\.item)
    }

    static func json(_ status: Int, _ bytes: [UInt8]) -> ServerAnswer {
        ServerAnswer(status: status, mediaType: "application/json", body: Data(bytes))
    }

    static func refused(_ status: Int) -> ServerAnswer { json(status, GrantsAnswer.error(status: status, message: "No.")) }

    static let page = ServerAnswer(status: 404, mediaType: "text/html", body: Data("<!DOCTYPE html><h1>Not found</h1>".utf8))
}
