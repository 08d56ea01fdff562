import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct VinnovaTests {
    private func calls(_ fixture: Fixture, asOf now: Date = .testDay) throws -> [ImportBatch] {
        var batches: [ImportBatch] = []
        try VinnovaImporter().readCalls(
            rounds: try fixture.input("ansokningsomgangar.json"), calls: try fixture.input("utlysningar.json"),
            programmes: try fixture.input("program.json"), asOf: now
        ) { batches.append($0) }
        return batches
    }

    @Test func `projects and calls are read, and contact persons are not`() throws {
        let fixture = try Fixture("vinnova")
        let projects = try VinnovaImporter().batches(from: try fixture.input("projekt.json"))
        let batches = try calls(fixture)
        let written = ProjectWriting.text(of: projects) + batches.map(written).joined()
        #expect(written == (try fixture.expected), "what came:\n\(written)")
        let kept = batches.flatMap(\.records).map(\.rawJSON).joined() + written
        for secret in ["Kalle", "08-1234567", "@example"] { #expect(!kept.contains(secret)) }
        #expect(kept.contains("Framtidens städer"))
    }

    @Test func `the digest changes with the content and not with the time`() throws {
        let fixture = try Fixture("vinnova")
        let later = try calls(fixture, asOf: .testDay.addingTimeInterval(864_000)).flatMap(\.records)
        let first = try calls(fixture).flatMap(\.records)
        #expect(first.map(\.digest) == later.map(\.digest) && first.count == 3)
        #expect(Set(first.map(\.digest)).count == 3)
    }

    @Test func `an address is asked for again while the fault may pass`() async throws {
        let address = try #require(VinnovaImporter.address(of: .projects, changedSince: .testDay))
        #expect(address.absoluteString == "https://data.vinnova.se/api/projekt/2026-11-28")
        let patience = Patience(pause: { _ in })
        let portal = ScriptedPortal([
            .failure(.timedOut), .success(HTTPAnswer(status: 503, body: Data())), .success(HTTPAnswer(status: 200, body: Data("[]".utf8))),
        ])
        #expect(try await portal.fetcher.input(from: address, patience: patience) == .bytes(Data("[]".utf8), name: "2026-11-28"))
        #expect(portal.requests.map(\.address) == [address, address, address])
        let moved = ScriptedPortal([.success(HTTPAnswer(status: 301, body: Data()))])
        await #expect(throws: ImportRefusal(place: "data.vinnova.se/api/projekt/2026-11-28", reason: "301 Moved Permanently")) {
            try await moved.fetcher.input(from: address, patience: patience)
        }
        #expect(moved.requests.count == 1)
        let down = ScriptedPortal(respond: { _ in HTTPAnswer(status: 500, body: Data()) })
        await #expect(throws: ImportRefusal.self) { try await down.fetcher.input(from: address, patience: patience) }
        #expect(down.requests.count == 5)
    }

    private func written(_ batch: ImportBatch) -> String {
        let calls = batch.records.map { record in
            let call = record.call
            let deadlines = call.deadlines.map {
                "\($0.day.iso) \($0.precision.rawValue) \(Int($0.instant.timeIntervalSince1970)) \($0.timeZone)"
            }
            return """
                \(call.id) [\(call.identifier)] of \(call.callIdentifier ?? "-") · \(record.programmeName ?? "-")
                  title: \(call.title) / \(call.callTitle ?? "-")
                  text: \(call.text.plain)
                  opens \(call.opens?.iso ?? "-"), closes \(deadlines.joined(separator: ", "))
                  link: \(call.link ?? "-")

                """
        }
        return calls.joined() + batch.diagnostics.map { "! \($0.severity.rawValue) \($0.reference ?? "run"): \($0.message)\n" }.joined()
    }
}
