import Conformance
import Foundation
import Funding
import Testing

@Suite struct `A conformance trial` {
    private static let server = StandInServer()

    private static func report(breaking change: Breakage.Change? = nil, of server: StandInServer = server) async throws -> ConformanceReport
    {
        let trial = ConformanceTrial(of: "https://example.se") { question throws(ServerSilence) in
            let answer = server.answer(question)
            return change?(question, answer, server) ?? answer
        }
        return try await trial.run()
    }

    @Test func `finds nothing wrong with a server that keeps to the protocol`() async throws {
        let report = try await Self.report()
        #expect(report.conforms)
        #expect(report.findings.filter { $0.outcome != .passed } == [])
        #expect(report.findings.map(\.rule) == ConformanceRule.allCases)
    }

    @Test(arguments: Breakage.all)
    func `finds each way in which a rule is broken`(breakage: Breakage) async throws {
        let report = try await Self.report(breaking: breakage.change)
        let finding = try #require(report.findings.first { $0.rule == breakage.rule })
        #expect(finding.outcome == .failed && !finding.complaints.isEmpty && !report.conforms)
        for complaint in finding.complaints {
            #expect(!complaint.question.isEmpty && !complaint.expected.isEmpty && !complaint.seen.isEmpty)
        }
    }

    @Test func `has a way to break each rule`() {
        #expect(Set(Breakage.all.map(\.rule)) == Set(ConformanceRule.allCases))
    }

    @Test func `passes over the search of a server that has none, which is optional`() async throws {
        let report = try await Self.report(breaking: { question, answer, _ in
            question.method == "POST" ? StandInServer.refused(404) : answer
        })
        #expect(report.conforms)
        let skipped = report.findings.filter { $0.outcome == .skipped }
        #expect(skipped.allSatisfy { $0.rule.rawValue.hasPrefix("search-") && $0.reason != nil } && skipped.count == 13)
    }

    @Test func `tries what it can of a server with nothing in it`() async throws {
        let report = try await Self.report(of: StandInServer(calls: 0))
        #expect(report.conforms)
        #expect(report.findings.contains { $0.rule == .detailSame && $0.outcome == .skipped })
    }

    @Test(arguments: ["", "null", "[]", "{}", "\u{0}", #"{"items":{},"paginationInfo":[]}"#, String(repeating: "[", count: 100_000)])
    func `survives whatever a server answers`(body: String) async throws {
        let report = try await Self.report(breaking: { _, _, _ in
            ServerAnswer(status: 200, mediaType: "application/json", body: Data(body.utf8))
        })
        #expect(!report.conforms)
    }

    @Test func `ends when the server does not answer`() async throws {
        let trial = ConformanceTrial(of: "https://example.se") { _ throws(ServerSilence) in throw ServerSilence(reason: "refused") }
        await #expect(throws: ServerSilence(reason: "refused")) { try await trial.run() }
    }
}
