import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct PortalCallTests {
    private func read(_ fields: [String: [String]]) throws -> (call: PortalCall, messages: [String]) {
        var log = DiagnosticLog()
        let result = try #require(PortalResult(raw: resultText("TOPIC-1", more: fields), log: &log))
        let call = try #require(PortalCall(result, labels: .none, log: &log))
        return (call, log.entries.map(\.message))
    }

    private func times(_ days: [String]) -> [String] { days.map { "\($0)T00:00:00.000+0000" } }

    @Test(arguments: [
        ("single-stage", ["2026-11-03"], ["single"]),
        ("two-stage", ["2026-11-03", "2027-05-04"], ["stage1", "stage2"]),
        ("two-stage", ["2027-05-04", "2026-11-03"], ["stage1", "stage2"]),
        ("two-stage", ["2026-11-03"], ["stage1"]),
        ("multiple cut-off", ["2026-05-03", "2026-11-03", "2027-05-03"], ["cutOff1", "cutOff2", "cutOff3"]),
        ("multiple cut-off", ["2026-05-03", "2026-05-03"], ["cutOff1"]),
        ("", ["2026-11-03"], ["single"]),
        ("", [], []),
    ])
    func `the deadline model says what each deadline is`(model: String, days: [String], stages: [String]) throws {
        let (call, messages) = try read(["deadlineModel": [model], "deadlineDate": times(days)])
        #expect(call.deadlines.map(\.stage.description) == stages)
        #expect(call.deadlines.map(\.day.iso) == Array(Set(days)).sorted())
        #expect(messages.isEmpty)
    }

    @Test(arguments: [
        ("single-stage", ["2026-05-03", "2026-11-03"], ["cutOff1", "cutOff2"], "One stage with 2 deadlines; they are kept as cut-offs"),
        (
            "two-stage", ["2026-05-03", "2026-11-03", "2027-11-03"], ["stage1", "stage2", "stage2"],
            "Two stages with 3 deadlines; all after the first are kept as stage 2"
        ),
        ("by lot", ["2026-05-03"], ["single"], "The portal gives a deadline model that Utblick does not know: by lot"),
        ("single-stage", ["2026-05-03", "whenever"], ["single"], "deadlineDate holds “whenever”, which is not a date"),
    ])
    func `what does not fit the model is kept and told`(model: String, days: [String], stages: [String], message: String) throws {
        let (call, messages) = try read(["deadlineModel": [model], "deadlineDate": days])
        #expect(call.deadlines.map(\.stage.description) == stages)
        #expect(messages == [message])
    }

    @Test func `deadlineDate wins over actions, and the difference is told`() throws {
        let actions = #"[{"deadlineDates":["2026-11-05"],"submissionProcedure":{"abbreviation":"single-stage"}}]"#
        let (call, messages) = try read(["actions": [actions]])
        #expect(call.deadlines.map(\.day.iso) == ["2026-11-03"])
        #expect(messages == ["deadlineDate says 2026-11-03, actions says 2026-11-05; the former is kept"])
        let (other, note) = try read(["actions": [actions], "deadlineDate": [], "deadlineModel": []])
        #expect(other.deadlines.map(\.day.iso) == ["2026-11-05"])
        #expect(note == ["Only actions gives deadlines: 2026-11-05"])
        let (third, warning) = try read(["actions": ["[{\"deadlineDates\":"]])
        #expect(third.deadlines.count == 1)
        #expect(warning == ["actions is not sound JSON"])
    }

    private func budget(_ rows: String, number: String = "555") throws -> (call: PortalCall, messages: [String]) {
        try read(["ccm2Id": [number], "budgetOverview": [#"{"budgetYearsColumns":["2026"],"budgetTopicActionMap":{\#(rows)}}"#]])
    }

    private func entry(_ topic: String, _ total: String, _ more: String = "") -> String {
        #"{"action":"\#(topic) - HORIZON RIA","budgetYearMap":{"2026":"\#(total)"}\#(more)}"#
    }

    @Test func `a topic has its own money, not that of the whole call`() throws {
        let siblings = (1...45).map { #""9\#($0)":[\#(entry("TOPIC-1\($0)", "100000000"))]"# }.joined(separator: ",")
        let own = entry("TOPIC-1", "17000000", #","expectedGrants":2,"minContribution":1000000,"maxContribution":8500000"#)
        let (call, messages) = try budget(#"\#(siblings),"555":[\#(own)]"#)
        #expect(call.budget == Call.Budget(total: try #require(Money(whole: 17_000_000, .euro))))
        #expect(
            call.grant
                == Call.GrantRange(minimum: Money(whole: 1_000_000, .euro), maximum: Money(whole: 8_500_000, .euro), expectedGrants: 2))
        #expect(messages.isEmpty)
        // The same table under a key that is not the topic's own number; TOPIC-11 must not be taken for TOPIC-1.
        #expect(try budget(#"\#(siblings),"777":[\#(own)]"#).call.budget == call.budget)
    }

    @Test func `a table without the topic gives no money`() throws {
        let (call, messages) = try budget(#""777":[\#(entry("TOPIC-2", "100"))]"#)
        #expect(call.budget == nil && call.grant == nil)
        #expect(messages == ["budgetOverview has no entry of the topic's own"])
    }

    @Test func `years add up, and the same entry twice counts once`() throws {
        let years = #"{"action":"TOPIC-1 - HORIZON RIA","budgetYearMap":{"2026":"5000000","2027":7000000.50}}"#
        #expect(try budget(#""555":[\#(years),\#(years)]"#).call.budget?.total.minorUnits == 1_200_000_050)
    }

    @Test func `topics under one key with the same sums share the pot`() throws {
        let row = [entry("TOPIC-1", "30000000"), entry("TOPIC-3", "30000000"), entry("TOPIC-2", "30000000"), entry("TOPIC-4", "1")]
        let (call, _) = try budget(#""555":[\#(row.joined(separator: ","))],"556":[\#(entry("TOPIC-9", "30000000"))]"#)
        #expect(call.budget == Call.Budget(total: try #require(Money(whole: 30_000_000, .euro)), sharedWith: ["TOPIC-2", "TOPIC-3"]))
    }

    @Test(arguments: [
        #""expectedGrants":0,"minContribution":0,"maxContribution":0"#,
        #""expectedGrants":null,"minContribution":null,"maxContribution":null"#,
        #""expectedGrants":-3,"minContribution":"-5","maxContribution":"1e300""#,
        #""expectedGrants":"many","minContribution":[],"maxContribution":{}"#,
        #""expectedGrants":99999999999999999999,"maxContribution":"NaN""#,
    ])
    func `zero, nothing and nonsense state no grant`(fields: String) throws {
        #expect(try budget(#""555":[\#(entry("TOPIC-1", "5", "," + fields))]"#).call.grant == nil)
    }

    @Test func `a table that is a list, a number or torn is only a diagnostic`() throws {
        for text in ["[]", "7", #"{"budgetTopicActionMap":[]}"#, #"{"budgetTopicActionMap":{"555":7}}"#, #"{"budget"#] {
            #expect(try read(["ccm2Id": ["555"], "budgetOverview": [text]]).call.budget == nil)
        }
    }

    @Test func `other calls give one amount with its currency`() throws {
        let plain = try read(["budget": ["2 500 000"], "currency": ["EUR"]])
        #expect(plain.call.budget?.total.wholeUnits == 2_500_000)
        let dollars = try read(["budget": ["2500000"], "currency": ["USD"]])
        #expect(dollars.call.budget == nil)
        #expect(dollars.messages == ["The budget is in USD, which Utblick cannot hold"])
    }

    @Test func `keywords lose the identifiers and their damage`() throws {
        let (call, _) = try read([
            "callIdentifier": ["CALL-1"],
            "keywords": ["topic-1", "CALL-1", "Coal %26 Steel", " Water\u{A0}  quality ", "water quality", ""],
            "tags": ["Flood"],
        ])
        #expect(call.keywords == ["Coal & Steel", "Water quality", "Flood"])
    }

    @Test(arguments: [
        ("43108390", "HORIZON  Research and Innovation Actions", "X", "horizon_europe", "ria"),
        ("43108390", "HORIZON JU Innovation Actions", "X", "horizon_europe", "ia"),
        ("43108390", "HORIZON TMA MSCA Cofund Doctoral programme", "X", "horizon_europe", "msca"),
        ("43108390", "HORIZON Programme Cofund Actions", "X", "horizon_europe", "cofund"),
        ("43108390", "HORIZON EIC Equity Only", "X", "horizon_europe", "eic"),
        ("43108390", "HORIZON Recognition Prize", "X", "horizon_europe", "other"),
        ("43298916", "EURATOM Innovation Actions", "X", nil, nil),
        ("43251589", "CERV Lump Sum Grants", "CERV-2027-CITIZENS-TOWN-TT", "cerv_2021_2027", "town_twinning"),
        ("43251589", "CERV Lump Sum Grants", "CERV-2027-CITIZENS-TOWN-NT", "cerv_2021_2027", "networks_of_towns"),
        ("43251589", "CERV Lump Sum Grants", "CERV-2027-DAPHNE", "cerv_2021_2027", "daphne"),
        ("43254037", "ESC Grants", "ESC-HUMAID-2027-VOLUN", "european_solidarity_corps", "humanitarian_aid"),
        ("43251447", "AMIF Project Grants", "AMIF-2027-TF2-AG-INTE", nil, nil),
        ("43392145", "EMFAF Project Grants", "EMFAF-2026-PIA-ARCTIC", nil, nil),
        ("43252476", "SMP Project Grants", "SMP-COSME-2027-EYE-01", "eye_2021_2027", nil),
        ("43252476", "SMP Project Grants", "SMP-COSME-2027-TOURISM", nil, nil),
        ("12345", "Anything", "X", nil, nil),
    ])
    func `programme and action come from tables`(
        code: String, type: String, identifier: String, programme: String?, action: String?
    ) throws {
        let (call, _) = try read(["frameworkProgramme": [code], "typesOfAction": [type], "identifier": [identifier]])
        #expect(call.programme?.rawValue == programme)
        #expect(call.action?.rawValue == action)
    }

    @Test func `every programme code stands once in the table`() {
        let codes = FrameworkProgramme.table.map(\.code)
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: [
        (
            "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/TOPIC-1",
            "topic-details/TOPIC-1"
        ),
        ("http://ec.europa.eu/x", "topic-details/TOPIC-1"), ("javascript:alert(1)", "topic-details/TOPIC-1"),
        ("https://europa.eu.evil.example/portal/screen/x", "topic-details/TOPIC-1"),
    ])
    func `a link leads to the portal and nowhere else`(stated: String, ending: String) throws {
        let (call, _) = try read(["esST_URL": [stated]])
        #expect(call.link == "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/" + ending)
    }
}
