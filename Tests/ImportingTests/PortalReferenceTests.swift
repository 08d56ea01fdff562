import Foundation
import Funding
import Testing

@testable import Importing

/// Pages in the portal's own form under `Fixtures/<case>/`, with what must come out of them in `expected.txt`.
@Suite struct PortalReferenceTests {
    @Test(arguments: ["topics", "twins", "odd"])
    func `reference pages give the expected records and diagnostics`(name: String) async throws {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/\(name)")
        let pages = try ["page1.json", "page2.json"].map { try Data(contentsOf: folder.appending(path: $0)) }
        let portal = ScriptedPortal(pages.map { .success(HTTPAnswer(status: 200, body: $0)) })
        let run = await portal.run()
        #expect(run.error == nil)
        let written = run.batches.map(written).joined(separator: "\n") + "\n"
        let expected = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
        #expect(written == expected, "what came:\n\(written)")
    }

    @Test func `what is stored of the source is what came, byte for byte`() async throws {
        let text =
            "{ \"metadata\" : {\"identifier\":[ \"A-1\" ],\"title\":[\"T \\u00e5\"],\"type\":[\"1\"],\"status\":[\"31094502\"]}, \"reference\":\"1A\"}"
        let portal = ScriptedPortal([.success(.page(total: 1, [text]))])
        #expect(await portal.run().batches.flatMap(\.records).map(\.rawJSON) == [text])
    }

    @Test func `the digest changes with the content and not with the time`() async throws {
        func digest(of result: String, asOf now: Date) async throws -> String? {
            let portal = ScriptedPortal([.success(.page(total: 1, [result]))])
            var digest: String?
            for try await batch in portal.importer().batches(asOf: now) { digest = batch.records.first?.digest ?? digest }
            return digest
        }
        let first = try #require(await digest(of: resultText("A-1"), asOf: .testDay))
        #expect(try await digest(of: resultText("A-1"), asOf: .testDay.addingTimeInterval(86_400)) == first)
        #expect(try await digest(of: resultText("A-1", more: ["sortStatus": ["2"]]), asOf: .testDay) == first)
        for change in ["title", "deadlineDate", "keywords", "descriptionByte", "startDate", "typesOfAction"] {
            let value = change.hasSuffix("Date") ? "2026-12-01T00:00:00.000+0000" : "other"
            #expect(try await digest(of: resultText("A-1", more: [change: [value]]), asOf: .testDay) != first)
        }
    }

    @Test func `a name once given stays with its reference`() async throws {
        let results = [
            resultText("CASCADE-1", reference: "7X", type: "8", more: ["title": ["First"]]),
            resultText("CASCADE-1", reference: "8X", type: "8"),
        ]
        let before = try await names(of: results, before: [:])
        #expect(before == ["7X": "cascade-1", "8X": "cascade-1-8"])
        #expect(try await names(of: results.reversed(), before: before) == before)
        // Without that memory a new call must not take the name of one that is only away for the day.
        #expect(try await names(of: [results[1]], before: ["7X": "cascade-1"]) == ["8X": "cascade-1-8"])
    }

    private func names(of results: [String], before: [String: Call.ID]) async throws -> [String: Call.ID] {
        let portal = ScriptedPortal([.success(.page(total: results.count, results))])
        var names: [String: Call.ID] = [:]
        for try await batch in portal.importer().batches(asOf: .testDay, namesBefore: before) {
            for record in batch.records { names[record.reference] = record.call.id }
        }
        return names
    }

    private func written(_ batch: ImportBatch) -> String {
        (["= \(batch.name)"] + batch.records.flatMap(written)
            + batch.diagnostics.map { "! \($0.severity.rawValue) \($0.reference ?? "run"): \($0.message)" }).joined(separator: "\n")
    }

    private func written(_ record: CallRecord) -> [String] {
        let call = record.call
        func line(_ name: String, _ value: String?) -> String? { value.flatMap { $0.isEmpty ? nil : "  \(name): \($0)" } }
        let deadlines = call.deadlines.map { "\($0.stage) \($0.precision.rawValue) \($0.instant.formatted(.iso8601))" }
        let grant = call.grant.map {
            "\($0.minimum?.wholeUnits.description ?? "–")…\($0.maximum?.wholeUnits.description ?? "–") × \($0.expectedGrants?.description ?? "–")"
        }
        let budget = call.budget.map { "\($0.total.wholeUnits) \($0.total.currency.rawValue) shared with \($0.sharedWith)" }
        return ["- \(call.id) ← \(record.reference)"]
            + [
                line("identifier", call.identifier), line("title", call.title), line("call", call.callIdentifier),
                line("callTitle", call.callTitle), line("programme", call.programme?.rawValue), line("programmeName", record.programmeName),
                line("action", call.action?.rawValue), line("type", call.typeOfAction), line("destination", call.destination),
                line("keywords", call.keywords.joined(separator: " | ")), line("opens", call.opens?.iso),
                line("deadlines", deadlines.joined(separator: ", ")), line("budget", budget), line("grant", grant),
                line("status", call.statedStatus?.rawValue), line("link", call.link),
            ].compactMap { $0 } + call.text.blocks.map { "  text \(written($0))" }
            + call.conditions.blocks.map { "  conditions \(written($0))" }
    }

    private func written(_ block: CallText.Block) -> String {
        switch block {
        case .heading(let text): "# \(text)"
        case .paragraph(let text): text
        case .list(let items): "* " + items.joined(separator: " * ")
        }
    }
}
