import Foundation
import JSON
import Testing

@testable import CommonGrants

@Suite struct `A search request` {
    private func request(_ text: String) throws -> SearchRequest { try SearchRequest(JSONReader.value(of: Array(text.utf8))) }

    @Test(
        arguments: [
            ("{}", 1, 100), (#"{"pagination":{"page":3,"pageSize":20}}"#, 3, 20), (#"{"pagination":{"pageSize":100000}}"#, 1, 100),
            (#"{"pagination":null,"filters":null,"sorting":null,"search":null}"#, 1, 100), (#"{"unknown":[1]}"#, 1, 100),
        ])
    func `asks for a page of a hundred at most`(text: String, page: Int, size: Int) throws {
        let asked = try request(text)
        #expect(asked.page.page == page && asked.page.size == size)
        #expect(asked.sorting == .standard && asked.filterErrors.isEmpty && asked.sortErrors.isEmpty)
    }

    @Test(
        arguments: [
            ("[]", [""]), (#"{"search":1}"#, ["/search"]),
            (#"{"pagination":{"page":0,"pageSize":"x"}}"#, ["/pagination/page", "/pagination/pageSize"]),
            (#"{"pagination":{"page":99999999999}}"#, ["/pagination/page"]), (#"{"filters":[]}"#, ["/filters"]),
            (#"{"filters":{"status":{"operator":"eq","value":"open"}}}"#, ["/filters/status/operator", "/filters/status/value"]),
            (#"{"filters":{"status":{"operator":"in","value":["open",1]}}}"#, ["/filters/status/value"]),
            (
                #"{"filters":{"closeDateRange":{"operator":"between","value":{"min":"2026-13-01"}}}}"#,
                ["/filters/closeDateRange/value/min", "/filters/closeDateRange/value/max"]
            ),
            (#"{"filters":{"closeDateRange":{"operator":"between"}}}"#, ["/filters/closeDateRange/value"]),
            (
                #"{"filters":{"maxAwardAmountRange":{"operator":"between","value":{"min":{"amount":1,"currency":"EUR"},"max":{"amount":"2","currency":"EUR"}}}}}"#,
                ["/filters/maxAwardAmountRange/value/min"]
            ),
            (
                #"{"filters":{"maxAwardAmountRange":{"operator":"between","value":{"min":{"amount":"1","currency":"SEK"},"max":{"amount":"2","currency":"EUR"}}}}}"#,
                ["/filters/maxAwardAmountRange/value"]
            ),
            (#"{"sorting":{}}"#, ["/sorting/sortBy"]), (#"{"sorting":{"sortBy":"relevance"}}"#, ["/sorting/sortBy"]),
            (#"{"sorting":{"sortBy":"title","sortOrder":"up"}}"#, ["/sorting/sortOrder"]),
            (#"{"sorting":{"sortBy":"custom"}}"#, ["/sorting/customSortBy"]),
            (#"{"filters":{"customFilters":7}}"#, ["/filters/customFilters"]),
        ] as [(String, [String])])
    func `names every member that is wrong`(text: String, places: [String]) throws {
        let fault = #expect(throws: RequestFault.self) { try request(text) }
        #expect(fault?.problems.map(\.place) == places)
    }

    @Test(
        arguments: [
            (#"{"agencyType":{"operator":"eq","value":"federal"}}"#, ["customFilters.agencyType: unsupported filter"]),
            (#"{"theme":{"operator":"like","value":"x"}}"#, ["customFilters.theme: unsupported operator"]),
            (#"{"theme":{"operator":"in","value":"climate"}}"#, ["customFilters.theme: expected an array value"]),
            (#"{"theme":{"operator":"eq","value":["climate"]}}"#, ["customFilters.theme: expected a string value"]),
            (#"{"theme":7}"#, ["customFilters.theme: unsupported operator"]), (#"{"theme":{"operator":"in","value":["climate"]}}"#, []),
            (#"{"theme":{"operation":"not_in","value":["climate"]}}"#, []),
        ] as [(String, [String])])
    func `passes over custom filters that it does not know, and says so`(filters: String, errors: [String]) throws {
        let asked = try request(#"{"filters":{"customFilters":\#(filters)}}"#)
        #expect(asked.filterErrors == errors)
        #expect((asked.filters.applied["customFilters"] == nil) == !errors.isEmpty)
    }

    @Test func `passes over custom sort keys that it does not know, and says so`() throws {
        let unknown = try request(#"{"sorting":{"sortBy":"custom","customSortBy":"x","sortOrder":"asc"}}"#)
        #expect(unknown.sorting == .standard && unknown.sortErrors == ["customSortBy.x: unsupported sort key"])
        let wordless = try request(#"{"search":" ","sorting":{"sortBy":"custom","customSortBy":"relevance"}}"#)
        #expect(wordless.sorting == .standard && wordless.sortErrors.count == 1)
        let relevant = try request(#"{"search":"klimat","sorting":{"sortBy":"custom","customSortBy":"relevance"}}"#)
        #expect(relevant.sorting.key == .relevance && relevant.sortErrors.isEmpty)
        #expect(relevant.sorting.applied(errors: [])["customSortBy"] == "relevance")
    }

    @Test func `is told back as it was applied, in the protocol's spelling`() throws {
        let range = #"{"min":{"amount":"100000","currency":"EUR"},"max":{"amount":"2000000.50","currency":"EUR"}}"#
        let asked = try request(
            #"{"filters":{"status":{"operation":"not_in","value":["closed"]},"closeDateRange":{"operator":"between","#
                + #""value":{"min":"2026-10-01","max":"2027-12-31T00:00:00+01:00"}},"minAwardAmountRange":{"operator":"outside","value":\#(range)}}}"#
        )
        #expect(asked.filters.applied["status"] == ["operator": "notIn", "value": ["closed"]])
        #expect(asked.filters.applied["closeDateRange"]?["value"]?["max"] == "2027-12-31T00:00:00+01:00")
        #expect(asked.filters.applied["minAwardAmountRange"]?["value"] == (try JSONReader.value(of: Array(range.utf8))))
    }

    @Test(arguments: [("0", nil), ("-1", nil), ("1.5", nil), ("", nil), ("1", 1), ("2147483648", nil), ("٣", nil)] as [(String, Int?)])
    func `takes page numbers of an address that are whole and from one`(text: String, page: Int?) {
        #expect((try? PageRequest(page: text, pageSize: nil))?.page == page)
    }
}
