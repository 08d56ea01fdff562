import Foundation
import Funding
import JSON
import Testing

@testable import CommonGrants

/// Which opportunities a search lets through, and in what order.
struct FindingTests {
    private static func euro(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .euro) }

    private static let materials: [OpportunityMaterial] = [
        SampleCalls.material(
            SampleCalls.call(
                "open", title: "Beta", programme: "programme", opens: "2026-11-01",
                deadlines: [SampleCalls.deadline("2027-01-10", .cutOff(1)), SampleCalls.deadline("2027-06-10", .cutOff(2))],
                budget: Call.Budget(total: euro(5_000)), grant: Call.GrantRange(minimum: euro(10), maximum: euro(100), expectedGrants: 3),
                areas: ["SE"]), created: -300, changed: -10),
        SampleCalls.material(
            SampleCalls.call(
                "coming", title: "alfa", opens: "2026-12-01", deadlines: [SampleCalls.deadline("2027-03-10")],
                grant: Call.GrantRange(minimum: nil, maximum: Money(minorUnits: 5_000, currency: .krona), expectedGrants: nil),
                areas: ["FI", "SE"]), created: -200, changed: -20),
        SampleCalls.material(
            SampleCalls.call(
                "closed", title: "Gamma", deadlines: [SampleCalls.deadline("2026-01-10")], budget: Call.Budget(total: euro(90))),
            created: -100, changed: -30),
        SampleCalls.material(SampleCalls.call("undated", title: "Delta"), created: -400, changed: -40),
    ]

    private static let names = Dictionary(uniqueKeysWithValues: materials.map { ($0.call.opportunityID, $0.call.id.rawValue) })

    private func found(_ body: String) throws -> [String] {
        let request = try SearchRequest(JSONReader.value(of: Array(body.utf8)))
        let keys = Self.materials.map(OpportunityKeys.init).filter(request.filters.admits)
        return keys.sorted { OpportunityKeys.precedes($0, $1, by: request.sorting) }.compactMap { Self.names[$0.id] }
    }

    private func filtered(_ filters: String) throws -> [String] { try found(#"{"filters":{\#(filters)}}"#) }

    @Test(
        arguments: [
            (#""status":{"operator":"in","value":["open","forecasted"]}"#, ["open", "coming"]),
            (#""status":{"operator":"notIn","value":["open"]}"#, ["coming", "closed", "undated"]),
            (#""status":{"operator":"in","value":[]}"#, []),
            (#""closeDateRange":{"operator":"between","value":{"min":"2027-01-10","max":"2027-01-10"}}"#, ["open"]),
            (#""closeDateRange":{"operator":"between","value":{"min":"2027-01-10T16:00:01Z","max":"2027-12-31"}}"#, ["coming"]),
            (#""closeDateRange":{"operator":"outside","value":{"min":"2027-01-01","max":"2027-12-31"}}"#, ["closed"]),
            (
                #""maxAwardAmountRange":{"operator":"between","value":{"min":{"amount":"100","currency":"EUR"},"max":{"amount":"100.00","currency":"EUR"}}}"#,
                ["open"]
            ),
            (
                #""maxAwardAmountRange":{"operator":"outside","value":{"min":{"amount":"1","currency":"EUR"},"max":{"amount":"99.99","currency":"EUR"}}}"#,
                ["open"]
            ),
            (
                #""totalFundingAvailableRange":{"operator":"between","value":{"min":{"amount":"0","currency":"USD"},"max":{"amount":"9999999","currency":"USD"}}}"#,
                []
            ),
            (#""customFilters":{"eligibleCountry":{"operator":"in","value":["FI"]}}"#, ["coming"]),
            (#""customFilters":{"programme":{"operator":"eq","value":"programme"}}"#, ["open"]),
            (
                #""customFilters":{"programme":{"operator":"neq","value":"programme"},"theme":{"operator":"eq","value":"climate"}}"#,
                ["coming", "closed", "undated"]
            ),
        ] as [(String, [String])])
    func `filters hold together`(filters: String, expected: [String]) throws {
        #expect(try filtered(filters) == expected)
    }

    @Test(
        arguments: [
            ("lastModifiedAt", "desc", ["open", "coming", "closed", "undated"]),
            ("lastModifiedAt", "asc", ["undated", "closed", "coming", "open"]),
            ("createdAt", "asc", ["undated", "open", "coming", "closed"]), ("title", "asc", ["coming", "open", "undated", "closed"]),
            ("keyDates.closeDate", "asc", ["closed", "open", "coming", "undated"]),
            ("keyDates.closeDate", "desc", ["coming", "open", "closed", "undated"]),
            ("funding.totalAmountAvailable", "asc", ["closed", "open", "coming", "undated"]),
            ("funding.totalAmountAvailable", "desc", ["open", "closed", "coming", "undated"]),
            ("funding.minAwardAmount", "desc", ["open", "coming", "closed", "undated"]),
            ("funding.maxAwardAmount", "asc", ["open", "coming", "closed", "undated"]),
            ("funding.maxAwardAmount", "desc", ["open", "coming", "closed", "undated"]),
            ("funding.estimatedAwardCount", "asc", ["open", "coming", "closed", "undated"]),
            ("status.value", "asc", ["closed", "undated", "coming", "open"]),
            ("status.value", "desc", ["open", "coming", "undated", "closed"]),
        ] as [(String, String, [String])])
    func `what has nothing to be sorted by comes last`(key: String, order: String, expected: [String]) throws {
        #expect(try found(#"{"sorting":{"sortBy":"\#(key)","sortOrder":"\#(order)"}}"#) == expected)
    }

    @Test func `equals are ordered by their ids`() {
        let keys = (0..<50).map { OpportunityKeys(SampleCalls.material(SampleCalls.call(Call.ID("call-\($0)")))) }
        let ids = keys.sorted(by: OpportunityKeys.precedes).map { $0.id.uuidString }
        #expect(ids == ids.sorted())
    }
}
