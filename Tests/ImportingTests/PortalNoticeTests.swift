import Foundation
import Funding
import Testing

@testable import Importing

struct PortalNoticeTests {
    private static func fixture() throws -> Data {
        let file = try #require(Bundle.module.url(forResource: "Fixtures/notices/horizon-cl5-2027-01-d2-01", withExtension: "json"))
        return try Data(contentsOf: file)
    }

    @Test func `the notices of a topic and of its call are read once each, the newest first`() throws {
        let details = try PortalTopicDetails(document: Self.fixture())
        #expect(details.identifier == "HORIZON-CL5-2027-01-D2-01" && details.isWhole)
        #expect(details.notices.map { $0.approved?.iso } == ["2026-11-20", "2026-11-12", "2026-10-01", "2026-06-15", nil])
        #expect(
            details.notices.map(\.text) == [
                CallText(blocks: [.paragraph("The call is now open for submission."), .paragraph("Questions: see the FAQ.")]),
                CallText(blocks: [
                    .paragraph("The deadline has been extended to 9 March 2027."),
                    .list(["First stage: unchanged", "Second stage: 9 March 2027"]),
                ]),
                CallText(paragraphs: ["A correction of the template & its annex."]),
                CallText(paragraphs: ["An information day is held on 3 July."]),
                CallText(paragraphs: ["A notice whose date nobody can read."]),
            ])
        // 16.53.02 in Brussels is 14.53.02 in UTC on 2 October.
        let changed = details.notices.map { $0.changedAt?.timeIntervalSince1970 }
        #expect(changed == [1_795_190_582, 1_794_495_845, 1_790_952_782, nil, nil])
        #expect(
            details.diagnostics.map(\.message) == [
                "approvalDate holds “soon”, which is not a date", "A notice without text was left out",
            ])
    }

    @Test(arguments: [
        (#"{"TopicDetails":{"identifier":"A","latestInfos":[]}}"#, true),
        (#"{"TopicDetails":{"latestInfos":[],"callDetailsJSONItem":{"latestInfos":[]}}}"#, true),
        (#"{"TopicDetails":{"latestInfos":"[]","callDetailsJSONItem":null}}"#, true),
        (#"{"TopicDetails":{"latestInfos":[null,7,"x",[]]}}"#, true),
        (#"{"TopicDetails":{}}"#, false), (#"{"TopicDetails":{"latestInfos":null}}"#, false),
        (#"{"TopicDetails":{"latestInfos":[],"callDetailsJSONItem":"{}"}}"#, false),
        (#"{"TopicDetails":{"latestInfos":"damaged [","callDetailsJSONItem":7}}"#, false),
    ])
    func `a topic without notices has none, which is not the same as a document without a list of them`(
        document: String, isWhole: Bool
    ) throws {
        let details = try PortalTopicDetails(document: Data(document.utf8))
        #expect(details.notices.isEmpty)
        #expect(details.isWhole == isWhole)
        #expect(details.diagnostics.contains { $0.message.hasPrefix("The document lacks") } == !isWhole)
    }

    @Test func `twenty thousand notices are read in reasonable time`() throws {
        let notices = (0..<20_000).map { #"{"content":"Notice \#($0)"}"# }.joined(separator: ",")
        let started = ContinuousClock.now
        let details = try PortalTopicDetails(document: Data(#"{"TopicDetails":{"latestInfos":[\#(notices)]}}"#.utf8))
        #expect(details.notices.count == 20_000)
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test func `notices that stand as text in the document are read`() throws {
        let document = #"{"TopicDetails":{"latestInfos":"[{\"approvalDate\":\"2026-11-12\",\"content\":\"Open\"}]"}}"#
        let notice = try #require(try PortalTopicDetails(document: Data(document.utf8)).notices.first)
        #expect(notice == PortalNotice(approved: Day(iso: "2026-11-12"), changedAt: nil, text: CallText(paragraphs: ["Open"])))
    }

    @Test(arguments: ["", "[]", "{}", #"{"TopicDetails":null}"#, #"{"TopicDetails":[1]}"#, "<html>", #"{"TopicDetails":{"#])
    func `what is no topic is refused`(document: String) {
        #expect(throws: ImportRefusal.self) { try PortalTopicDetails(document: Data(document.utf8)) }
    }

    @Test(arguments: [
        ("Nov 20, 2026 12:00:00 AM", PortalTime.day(Day(iso: "2026-11-20") ?? .init(daysSince1970: 0))),
        ("Nov 20, 2026, 12:30:00\u{202F}PM", .instant(Date(timeIntervalSince1970: 1_795_174_200))),
        ("Jul 1, 2026 1:00:00 AM", .instant(Date(timeIntervalSince1970: 1_782_860_400))),
    ])
    func `a time in Java's own form is Brussels's`(text: String, expected: PortalTime) {
        #expect(PortalTime(americanTime: text) == expected)
    }

    @Test(arguments: ["Nov 31, 2026 1:00:00 AM", "Nov 20, 2026 13:00:00 PM", "Nov 20, 2026 0:10:00 AM", "Foo 1, 2026 1:00:00 AM", ""])
    func `an impossible time is none`(text: String) {
        #expect(PortalTime(americanTime: text) == nil)
    }

    @Test func `a topic is asked for in lower case and again when the portal is busy, and one that is not there is missing`() async throws {
        let body = try Self.fixture()
        let portal = ScriptedPortal([
            .success(HTTPAnswer(status: 200, body: body)), .success(.text(404, "<html>Not found</html>")),
            .success(.text(503, "<html>Busy</html>")), .success(HTTPAnswer(status: 200, body: body)),
        ])
        let reader = portal.noticeReader(at: "https://portal.example")
        let first = try await reader.answer(forTopic: "HORIZON-CL5-2027-01-D2-01")
        #expect(first == .details(try PortalTopicDetails(document: body)))
        #expect(try await reader.answer(forTopic: "Ö/../x?y#z") == .missing)
        #expect(try await reader.answer(forTopic: "B") == first)
        let folder = "https://portal.example/info/funding-tenders/opportunities/data/topicDetails/"
        #expect(
            portal.requests.map(\.address.absoluteString) == [
                folder + "horizon-cl5-2027-01-d2-01.json", folder + "%C3%B6%2F..%2Fx%3Fy%23z.json", folder + "b.json", folder + "b.json",
            ])
        #expect(portal.pauses == [.seconds(2)])
    }

    @Test(arguments: [HTTPAnswer.text(403, "{}"), .text(200, "{}"), .text(200, "[1]")])
    func `an answer that is no topic stops at once`(answer: HTTPAnswer) async {
        let portal = ScriptedPortal([.success(answer)])
        let reader = portal.noticeReader(at: "http://127.0.0.1:1")
        await #expect(throws: PortalError.self) { try await reader.answer(forTopic: "A") }
        #expect(portal.requests.count == 1)
    }

    @Test(.enabled(if: PortalReplay.isAtHand))
    func `the replayed portal's topics have no notices, and an unknown topic is missing`() async throws {
        let replay = try PortalReplay()
        defer { replay.stop() }
        var identifiers: [String] = []
        for try await batch in PortalImporter(from: replay.address).batches(asOf: .testDay) {
            // The stand-in has its topics by name alone; those of external action have strokes in theirs.
            identifiers += batch.records.map(\.call.identifier).filter { !$0.contains("/") }
        }
        let reader = PortalNoticeReader(from: replay.address)
        for identifier in identifiers.prefix(10) {
            guard case .details(let details) = try await reader.answer(forTopic: identifier) else {
                Issue.record("\(identifier) is missing")
                continue
            }
            #expect(details.identifier == identifier && details.notices.isEmpty && details.diagnostics.isEmpty)
        }
        #expect(try await reader.answer(forTopic: "NO-SUCH-TOPIC") == .missing)
    }
}
