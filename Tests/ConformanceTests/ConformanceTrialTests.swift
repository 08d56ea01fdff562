import Conformance
import Foundation
import Funding
import JSON
import Synchronization
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

    /// A call of the second page is changed while the list is walked: one of the first page moves there, and is met again.
    @Test func `says of a list that it changed, and fails it for nothing`() async throws {
        let later = StandInServer(touched: 105)
        let hasChanged = Mutex(false)
        let report = try await Self.report(breaking: { question, answer, _ in
            let hasChanged = hasChanged.withLock { hasChanged in
                hasChanged = hasChanged || question.path.hasSuffix("page=2&pageSize=100")
                return hasChanged
            }
            return hasChanged ? later.answer(question) : answer
        })
        #expect(report.conforms)
        let walk = try #require(report.findings.first { $0.rule == .listWalk })
        #expect(walk.outcome == .skipped && walk.reason?.en == "The list changed while it was read.")
    }

    @Test func `tells places as JSON pointers`() async throws {
        let report = try await Self.report(breaking: { question, answer, _ in
            let text = String(decoding: answer.body, as: UTF8.self)
            return StandInServer.json(answer.status, Array(text.replacing(#"{"amount":"#, with: #"{"a~b/c":1,"amount":"#).utf8))
        })
        let extras = try #require(report.findings.first { $0.rule == .noExtras })
        #expect(extras.complaints.first?.place.hasSuffix("/totalAmountAvailable/a~0b~1c") == true)
    }

    /// Texts of the server's stand in questions and in reports.
    @Test func `takes no text of a server's for more than a text`() async throws {
        let hostile = "a/b?\u{1B}[2J\"#"
        let asked = Mutex<[ServerQuestion]>([])
        let report = try await Self.report(breaking: { question, answer, _ in
            asked.withLock { $0.append(question) }
            guard var items = (try? JSONReader.value(of: [UInt8](answer.body)))?["items"]?.elements, !items.isEmpty else { return answer }
            items[0] = [
                "id": .string(hostile), "title": "", "status": ["value": .string(hostile)],
                "keyDates": ["closeDate": ["eventType": .string(hostile), "date": .string(hostile)]],
            ]
            let answer: JSONValue = ["status": 200, "message": "", "items": .array(items)]
            return StandInServer.json(200, answer.bytes)
        })
        let questions = asked.withLock { $0 }
        let bodies = questions.map(\.body).filter { String(decoding: $0, as: UTF8.self).contains("operator") }
        #expect(bodies.count > 5 && bodies.allSatisfy { (try? JSONReader.value(of: [UInt8]($0))) != nil })
        #expect(questions.contains { $0.path == "/common-grants/opportunities/a%2Fb%3F%1B%5B2J%22%23" })
        for complaint in report.findings.flatMap(\.complaints) {
            #expect(!"\(complaint.question) \(complaint.expected.en) \(complaint.seen.en)".contains("\u{1B}"))
        }
    }

    @Test func `ends when the server does not answer`() async throws {
        let trial = ConformanceTrial(of: "https://example.se") { _ throws(ServerSilence) in throw ServerSilence(reason: "refused") }
        await #expect(throws: ServerSilence(reason: "refused")) { try await trial.run() }
    }
}
