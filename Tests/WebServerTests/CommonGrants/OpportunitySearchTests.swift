import CommonGrants
import Foundation
import Funding
import JSON
import Storage
import Testing

@testable import WebServer

@Suite("Opportunities that are searched for") struct OpportunitySearchTests {
    /// In the order of a list: the title decides nothing.
    private static func collection(_ titles: [(name: String, title: String)]) -> OpportunityCollection {
        OpportunityCollection(
            titles.enumerated().map { place, call in
                let moment = Date(timeIntervalSince1970: 1_799_064_000)
                let call = Call(
                    id: Call.ID(call.name), origin: .portal, identifier: call.name, programme: nil, title: call.title, opens: nil,
                    deadlines: [], link: nil,
                    source: Source(
                        address: "https://example.eu", kind: .official, confidence: .high,
                        checked: PartialDate(Day(daysSince1970: 20_000))))
                let seen = moment - Double(place)
                let sighting = CallSighting(firstSeenAt: seen, lastSeenAt: nil, sourceChangedAt: nil, changedAt: seen, version: 1)
                return ListedOpportunity(
                    PublishedCall(call: call, sighting: sighting), edition: "",
                    of: OpportunityMaterial(
                        call: call, createdAt: seen, changedAt: seen, programme: nil, gazetteer: Gazetteer(nutsVersion: 2021, areas: []),
                        schemas: "", moment: moment))
            })
    }

    private static let wetlands = collection([
        ("about-2", "Marshes"), ("named", "Wetlands anew"), ("other", "Railways"), ("about-1", "Mires"), ("named-and-about", "Wetlands"),
    ])
    private static let about: [Call.ID] = ["about-1", "named-and-about", "about-2"]

    private static func found(_ body: JSONValue) throws -> [String] {
        wetlands.opportunities(found: try SearchRequest(body), about: about).map(\.call.rawValue)
    }

    @Test func `by relevance those come first in whose titles the words stand, and the best of each kind before the others`() throws {
        let best = ["named-and-about", "named", "about-1", "about-2"]
        for (order, expected) in [("desc", best), ("asc", Array(best.reversed()))] {
            let sorting: JSONValue = ["sortBy": "custom", "customSortBy": "relevance", "sortOrder": .string(order)]
            #expect(try Self.found(["search": "wetlands", "sorting": sorting]) == expected)
        }
    }

    @Test func `by any other key the same are found in its order`() throws {
        #expect(try Self.found(["search": "wetlands"]) == ["about-2", "named", "about-1", "named-and-about"])
        #expect(
            try Self.found(["search": "wetlands", "sorting": ["sortBy": "title", "sortOrder": "asc"]])
                == ["about-2", "about-1", "named-and-about", "named"])
    }

    @Test func `a desk's own call is found there and nowhere else`() async throws {
        let calls = try await OwnCalls.make()
        try await calls.store(calls.call("bygd", title: "Bidrag till byalag"))
        let list = try await JSONReader.value(of: calls.staff.ask("/common-grants/opportunities").bytes)
        let id = try #require(list["items"]?.elements?.first { $0["title"] == "Bidrag till byalag" }?["id"]?.string)
        let path = "/common-grants/opportunities/\(id)"
        let own = try await calls.staff.ask(path)
        #expect(try own.status == 200 && JSONReader.value(of: own.bytes)["data"]?["title"] == "Bidrag till byalag")
        for other in [try await StaffDesk.make(), try await OwnCalls.make().staff] {
            let answer = try await other.ask(path)
            #expect(try answer.status == 404 && JSONReader.value(of: answer.bytes)["status"] == 404)
            #expect(try await !other.ask("/common-grants/opportunities").text.contains("byalag"))
        }
    }
}
