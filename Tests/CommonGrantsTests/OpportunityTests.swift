import Foundation
import Funding
import JSON
import Testing

@testable import CommonGrants

@Suite struct `An opportunity` {
    private func json(
        _ call: Call, programme: Programme? = nil, at moment: Date = SampleCalls.now
    ) -> JSONValue { Opportunity(SampleCalls.material(call, programme: programme, at: moment)).json }

    @Test(
        arguments: [
            (SampleCalls.call("a", opens: "2026-12-01", deadlines: [SampleCalls.deadline("2027-01-10")]), "forecasted", nil),
            (SampleCalls.call("a", opens: "2026-11-01", deadlines: [SampleCalls.deadline("2027-01-10")]), "open", nil),
            (SampleCalls.call("a", deadlines: [SampleCalls.deadline("2026-01-10")]), "closed", nil),
            (SampleCalls.call("a"), "custom", "undated"),
            (SampleCalls.call("a", deadlines: [SampleCalls.deadline("2027-01-10")], withdrawnAt: SampleCalls.now), "custom", "withdrawn"),
        ] as [(Call, String, String?)])
    func `has the state that its dates give`(call: Call, value: String, custom: String?) {
        let status = json(call)["status"]
        #expect(status?["value"]?.string == value)
        #expect(status?["customValue"]?.string == custom)
    }

    @Test func `closes by the next of its cut-offs, and tells all of them`() {
        let call = SampleCalls.call(
            "a", opens: "2026-01-01",
            deadlines: [
                SampleCalls.deadline("2026-05-05", .cutOff(1)), SampleCalls.deadline("2027-02-16", .cutOff(2)),
                SampleCalls.deadline("2027-09-14", .cutOff(3)),
            ])
        let opportunity = json(call)
        #expect(opportunity["keyDates"]?["closeDate"]?["date"] == "2027-02-16")
        #expect(opportunity["keyDates"]?["closeDate"]?["time"] == "17:00:00")
        #expect(
            opportunity["keyDates"]?["otherDates"]?.members?.mapValues { $0["date"]?.string }
                == ["opens": "2026-01-01", "cutOff1": "2026-05-05", "cutOff2": "2027-02-16", "cutOff3": "2027-09-14"])
        let competitions = opportunity["competitions"]?.elements ?? []
        #expect(competitions.map { $0["status"]?["value"] } == ["closed", "open", "open"])
        #expect(Set(competitions.compactMap { $0["id"]?.string }).count == 3)
        #expect(competitions.allSatisfy { $0["opportunityId"] == opportunity["id"] && $0["forms"] == ["forms": [:]] })
        #expect(
            opportunity["customFields"]?["deadlines"]?["value"]?[1]
                == ["instant": "2027-02-16T16:00:00Z", "zone": "Europe/Brussels", "stage": "cutOff2", "precision": "exact"])
    }

    @Test func `in two stages can be entered by the first alone`() {
        let stages = [SampleCalls.deadline("2027-04-15", .stage(1)), SampleCalls.deadline("2027-09-15", .stage(2))]
        let opportunity = json(SampleCalls.call("a", deadlines: stages))
        #expect(opportunity["keyDates"]?["closeDate"]?["date"] == "2027-04-15")
        #expect(opportunity["keyDates"]?["otherDates"]?.members?.keys.sorted() == ["stage1", "stage2"])
        #expect(opportunity["competitions"]?.elements?.count == 1)
    }

    @Test(
        arguments: [
            (Deadline.Precision.exact, "singleDate", "17:00:00"), (.day, "singleDate", nil), (.preliminary, "singleDate", nil),
            (.month, "other", nil),
        ] as [(Deadline.Precision, String, String?)])
    func `says no more of a date than its source`(precision: Deadline.Precision, type: String, time: String?) {
        let close = json(SampleCalls.call("a", deadlines: [SampleCalls.deadline("2027-02-16", .single, precision)]))["keyDates"]?[
            "closeDate"]
        #expect(close?["eventType"]?.string == type)
        #expect(close?["time"]?.string == time)
        #expect(close?["date"]?.string == (type == "other" ? nil : "2027-02-16"))
        #expect(close?["details"]?.string == (type == "other" ? "February 2027" : nil))
    }

    @Test(arguments: [(0, "0.00"), (5, "0.05"), (150_000_000, "1500000.00"), (-12_345, "-123.45"), (-5, "-0.05")])
    func `writes money as a decimal text`(minorUnits: Int, amount: String) {
        let budget = Call.Budget(total: Money(minorUnits: minorUnits, currency: .krona), sharedWith: ["B"])
        let funding = json(SampleCalls.call("a", budget: budget))["funding"]
        #expect(funding?["totalAmountAvailable"] == ["amount": .string(amount), "currency": "SEK"])
        #expect(funding?["details"]?.string == "The total is shared with: B.")
    }

    @Test func `leaves out what nobody says, and is never null`() {
        let opportunity = json(SampleCalls.call("a", title: "Only a title", link: nil))
        #expect(opportunity["funding"] == nil && opportunity["keyDates"] == nil && opportunity["acceptedApplicantTypes"] == nil)
        #expect(opportunity["description"] == "Only a title")
        #expect(opportunity["source"] == "https://example.eu/calls")
        #expect(!String(decoding: opportunity.bytes, as: UTF8.self).contains("null"))
    }

    @Test(arguments: [
        ("javascript:alert(1)", "https://example.eu/calls"), ("/calls/1", "https://example.eu/calls"), ("https://a.eu/ö", nil),
    ])
    func `names an absolute address of its source`(link: String, source: String?) {
        let found = json(SampleCalls.call("a", link: link))["source"]?.string
        if let source {
            #expect(found == source)
        } else {
            #expect(found?.hasPrefix("https://a.eu/") == true && found?.allSatisfy(\.isASCII) == true)
        }
    }

    @Test func `has the times that were seen, and none that are made up`() {
        let opportunity = json(SampleCalls.call("a"))
        #expect(opportunity["createdAt"] == "2026-11-21T13:05:00Z")
        #expect(opportunity["lastModifiedAt"] == "2026-11-22T12:05:00Z")
    }

    @Test func `tells whom its programme's rules let apply, and the applicant's own share`() throws {
        let rules: [Requirement] = [
            .applicantKind(allowed: [.municipality, .region, .school], excluded: []), .seat(within: ["SE", "EL"]),
            .fundingRate(maximum: try #require(Rate(partsPerTenThousand: 6_250))),
            .partnership(Partnership(minimumPartners: 3, minimumCountries: 2, leadKinds: [.municipality])),
            .applicationLanguage(["en"]),
        ]
        let opportunity = json(SampleCalls.call("a", programme: "programme"), programme: SampleCalls.programme(rules))
        let types = opportunity["acceptedApplicantTypes"]?.elements ?? []
        #expect(types.map { $0["value"] } == ["government_municipal", "government_county", "custom"])
        #expect(types.last?["customValue"] == "school")
        let fields = opportunity["customFields"]
        #expect(fields?["costSharing"]?["value"] == ["isRequired": true, "percentage": .number(37.5)])
        #expect(fields?["eligibleCountries"]?["value"] == ["SE", "GR"])
        #expect(fields?["eligibleAreas"]?["value"] == ["areas": ["SE", "EL"], "nutsVersion": 2021])
        #expect(fields?["consortium"]?["value"]?["leadMustBe"] == ["municipality"])
        #expect(fields?["languages"]?["value"] == ["application": ["en"]])
        #expect(fields?["recurrence"]?["value"]?["isEstimate"] == true)
        #expect(fields?["eligibilityRules"]?["value"]?.elements?.count == rules.count)
        #expect(fields?["costSharing"]?["schema"] == "https://example.se/schemas/common-grants/costSharing.json")
    }

    @Test func `has the beginning of its text in lists, cut between words`() {
        let long = SampleCalls.call("a", text: Array(repeating: "Åtgärder för våtmarker i hela länet.", count: 100))
        let material = SampleCalls.material(long)
        let (whole, excerpt) = (Opportunity(material).description, Opportunity(excerptOf: material).description)
        #expect(whole.count > 3_000 && whole.hasPrefix(excerpt.dropLast(2)))
        #expect(excerpt.count <= Opportunity.longestExcerpt + 2 && excerpt.hasSuffix(" …"))
        #expect(Opportunity(excerptOf: material).competitions == nil)
    }

    @Test func `turns when an opening or a deadline passes`() {
        let call = SampleCalls.call("a", opens: "2026-12-01", deadlines: [SampleCalls.deadline("2027-01-10")])
        #expect(SampleCalls.material(call).nextTurn == SampleCalls.day("2026-12-01").instant(hour: 0, in: .brussels))
        let later = SampleCalls.day("2027-01-01").instant(hour: 0, in: .brussels)
        #expect(SampleCalls.material(call, at: later).nextTurn == call.deadlines[0].instant)
        #expect(SampleCalls.material(call, at: .distantFuture).nextTurn == .distantFuture)
    }
}
