import Foundation
import Funding
import Testing

@testable import Importing

struct PortalLabelsTests {
    @Test(arguments: [
        ("43353764", "Erasmus  (ERASMUS )", "Erasmus+"),
        ("43254019", "European Social Fund   (ESF) ", "European Social Fund+ (ESF+)"),
        ("43252449", "Research Fund for Coal %26 Steel (RFCS)", "Research Fund for Coal & Steel (RFCS)"),
        ("99", "R%26I and Sk%C5%82odowska (NEW )", "R&I and Skłodowska (NEW)"),
        ("99", "A fund of 100 % for all", "A fund of 100 % for all"),
        ("99", "Odd %E2 end", "Odd %E2 end"),
    ])
    func `a damaged label is repaired, by the table where a sign is lost`(code: String, damaged: String, repaired: String) {
        #expect(PortalLabels.repaired(damaged, of: code, in: .programme) == repaired)
    }

    @Test(.enabled(if: SharedData.file("sedia/facets.json") != nil))
    func `of the portal's own lists every programme is known and no label stays damaged`() throws {
        struct Lists: Decodable {
            struct Value: Decodable {
                let rawValue: String
                let value: String
            }

            let facets: [String: [Value]]
        }
        let file = try #require(SharedData.file("sedia/facets.json"))
        let lists = try JSONDecoder().decode(Lists.self, from: Data(contentsOf: file))
        let labels = PortalLabels(document: try answer(lists.facets.mapValues { $0.map { ($0.rawValue, $0.value) } }))
        #expect(labels.codes(of: .programme).count == 30)
        for list in PortalLabels.List.allCases {
            for code in labels.codes(of: list) {
                let label = try #require(labels[list, code])
                #expect(!label.contains("%") && !label.contains("  ") && !label.contains(" )") && label == label.trimmed)
                if list != .typeOfAction { #expect(PortalLabels.isKnown(code, in: list), "\(list) \(code) \(label)") }
            }
        }
        #expect(labels[.status, "31094501"] == "Forthcoming")
        #expect(labels[.type, "8"] == "Cascade funding calls")
    }

    @Test(arguments: ["", "{}", "[]", #"{"facets":null}"#, #"{"facets":[{"name":"status"},{"name":7,"values":[1]},null]}"#])
    func `an answer without lists gives no labels`(document: String) {
        let labels = PortalLabels(document: Data(document.utf8))
        #expect(PortalLabels.List.allCases.allSatisfy { labels.codes(of: $0).isEmpty })
    }

    @Test func `each unknown code of a run is told once, by the portal's own word, and the lists are asked for once`() async throws {
        let facets = try answer([
            "frameworkProgramme": [("99", "New %26 Odd (NEW )")], "status": [("31094999", "Post%2Dponed")], "type": [("9", "Prizes")],
            "typesOfAction": [("77", "Twin%20towns")],
        ])
        let results = [
            resultText("A-1", more: ["frameworkProgramme": ["99"], "typesOfAction": ["77"]]),
            resultText("A-2", status: "31094999", more: ["frameworkProgramme": ["99"]]),
            resultText("A-3", type: "9"), resultText("A-4", type: "9", more: ["typesOfAction": ["78"]]),
        ]
        let portal = ScriptedPortal { request in
            if request.address.path().hasSuffix("/facet") { return HTTPAnswer(status: 200, body: facets) }
            return String(decoding: request.body, as: UTF8.self).contains("31094503") ? .page(total: 0, []) : .page(total: 4, results)
        }
        let run = await portal.run()
        #expect(run.error == nil)
        let messages = run.batches.flatMap(\.diagnostics).map(\.message).filter { $0.hasPrefix("The portal gives a") }
        #expect(
            messages.sorted() == [
                "The portal gives a programme that Utblick does not know: 99 (New & Odd (NEW))",
                "The portal gives a status that Utblick does not know: 31094999 (Post-poned)",
                "The portal gives a type of action that neither it nor Utblick names: 78",
                "The portal gives a type that Utblick does not know: 9 (Prizes)",
            ])
        let records = run.batches.flatMap(\.records)
        #expect(records.first { $0.call.id == "a-1" }?.programmeName == "New & Odd (NEW)")
        #expect(records.first { $0.call.id == "a-1" }?.call.typeOfAction == "Twin towns")
        #expect(portal.requests.count { $0.address.path().hasSuffix("/facet") } == 1)
    }

    private func answer(_ lists: [String: [(code: String, label: String)]]) throws -> Data {
        let facets = lists.map { name, values in
            JSONValue.object([
                "name": .string(name),
                "values": .array(values.map { .object(["rawValue": .string($0.code), "value": .string($0.label), "count": .integer(1)]) }),
            ])
        }
        return Data(try #require(JSONValue.object(["facets": .array(facets)]).json).utf8)
    }
}
