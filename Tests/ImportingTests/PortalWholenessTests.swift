import Foundation
import Funding
import Testing

@testable import Importing

/// Whether a run has met all that the portal has, so that something follows from what it did not meet.
@Suite struct PortalWholenessTests {
    /// A run over pages of open and forthcoming calls; there are no closed ones.
    private static func run(_ pages: [HTTPAnswer]) async -> (isWhole: Bool, ids: [String], messages: [String], asked: Int) {
        let portal = ScriptedPortal(pages.map { .success($0) })
        let run = await portal.run()
        return (
            run.error == nil && run.batches.allSatisfy(\.isWhole), run.batches.flatMap(\.records).map(\.call.id.rawValue),
            run.batches.flatMap(\.diagnostics).map(\.message), portal.requests.count
        )
    }

    private static func hundred(from first: Int = 1) -> [String] { (first..<first + 100).map { resultText("A-\($0)") } }

    @Test func `pages that hold what they announce make a whole run`() async {
        let run = await Self.run([.page(total: 101, Self.hundred()), .page(total: 101, [resultText("B-1")])])
        #expect(run.isWhole && run.ids.count == 101 && run.asked == 3)
    }

    @Test func `what the portal doubles on one page is no fault and costs nothing`() async {
        let twins = [
            resultText("A-1"), resultText("A-1"), resultText("A-1", reference: "9A-1"), resultText("A-2"),
        ]
        let run = await Self.run([.page(total: 4, twins)])
        #expect(run.isWhole && run.ids == ["a-1", "a-2"] && run.asked == 2)
    }

    private static let flawed: [(pages: [HTTPAnswer], message: String)] = [
        ([.page(total: 3, [resultText("A-1"), resultText("A-2")]), .page(total: 3, [])], "The portal announced 3 results"),
        ([.page(total: 2, [resultText("A-1"), "7"])], "A result that is not a JSON object"),
        ([.page(total: 2, [resultText("A-1"), #"{"metadata":{"identifier":["X"]}}"#])], "A result without a reference"),
        (
            [.page(total: 2, [resultText("A-1"), resultText("X", more: ["identifier": [], "title": []])])],
            "A result with neither identifier nor title"
        ),
        ([.page(total: 2, [resultText("A-1"), resultText("TENDER-1", type: "0")])], "The portal gave results that were not asked for"),
    ]

    @Test(arguments: flawed.indices)
    func `what was announced and did not come, or cannot be read, makes a run less than whole`(number: Int) async {
        let (pages, message) = Self.flawed[number]
        let run = await Self.run(pages)
        #expect(!run.isWhole && run.ids.first == "a-1")
        #expect(run.messages.contains { $0.hasPrefix(message) }, "\(run.messages)")
    }

    @Test func `pages with a double between them are read again, and are whole where nothing new comes`() async {
        let pages: [HTTPAnswer] = [.page(total: 102, Self.hundred()), .page(total: 102, [resultText("A-100"), resultText("B-1")])]
        let run = await Self.run(pages + pages)
        #expect(run.isWhole && run.ids.count == 101 && Set(run.ids).count == 101 && run.asked == 5)
    }

    @Test func `a call that slipped from one page to another while they were read comes in, and nothing is taken as gone`() async {
        // Between the two pages something came in at the front: A-100 comes twice, and B-1 not at all.
        let first: [HTTPAnswer] = [.page(total: 101, Self.hundred()), .page(total: 101, [resultText("A-100")])]
        let second: [HTTPAnswer] = [.page(total: 101, Self.hundred(from: 2)), .page(total: 101, [resultText("B-1")])]
        let run = await Self.run(first + second)
        #expect(!run.isWhole && run.ids.contains("b-1") && Set(run.ids).count == run.ids.count)
        #expect(run.messages.contains { $0.hasPrefix("The portal's pages shifted while they were read") })
    }

    @Test func `a total that changes from page to page is read again`() async {
        let first: [HTTPAnswer] = [.page(total: 102, Self.hundred()), .page(total: 101, [resultText("B-1")])]
        let second: [HTTPAnswer] = [.page(total: 101, Self.hundred()), .page(total: 101, [resultText("B-1")])]
        let run = await Self.run(first + second)
        #expect(run.isWhole && run.ids.count == 101 && run.asked == 5)
    }

    @Test func `what belongs to no programme that is asked for is missed and told`() async {
        let portal = ScriptedPortal { request in
            let body = String(decoding: request.body, as: UTF8.self)
            if request.address.path().hasSuffix("/facet") { return .text(200, #"{"facets":[]}"#) }
            if body.contains("31094503") { return .page(total: 0, []) }
            if !body.contains("frameworkProgramme") { return .page(total: 12_000, [resultText("A-1")]) }
            return body.contains("43108390") ? .page(total: 1, [resultText("A-1")]) : .page(total: 0, [])
        }
        let batches = await portal.run().batches
        #expect(batches.contains { !$0.isWhole } && batches.flatMap(\.records).map(\.call.id) == ["a-1"])
        #expect(batches.flatMap(\.diagnostics).contains { $0.message.hasPrefix("11999 results that the portal counts") })
    }
}
