import Foundation
import Funding
import JSON
import Testing

@testable import PublicAPI

/// Lists whose calls are written ahead are byte for byte what they would be otherwise.
struct WrittenCallSummaryTests {
    private static let moment = Date(timeIntervalSince1970: 1_796_126_400)
    private static let today = Day(of: moment, in: .brussels)
    private static let links = PageLinks { subject, language in
        guard case .call(let id) = subject else { return "" }
        return "https://x.example.se/\(language.rawValue)/\(id.rawValue)"
    }

    private static func source() throws -> Source {
        Source(address: "https://example.eu", kind: .official, confidence: .high, checked: try #require(PartialDate("2026-11")))
    }

    private static func calls() throws -> [Call] {
        [
            Call(
                id: "bare", origin: .portal, identifier: "BARE", programme: nil, title: "Bare", opens: nil, deadlines: [], link: nil,
                source: try source()),
            Call(
                id: "full-1", origin: .catalogue, identifier: "FULL \"1\"", programme: "life", action: "standard", title: "Full <& ö\n",
                plainTitle: Localized(sv: "Fullt", en: "Full"), summary: Localized(sv: "Kort", en: "Short"), themes: [.climate],
                opens: today, deadlines: [Deadline(on: today.adding(days: 7))], areas: ["SE"], link: "https://example.eu/full",
                source: try source(), withdrawnAt: moment),
        ]
    }

    @Test func `a summary is the one that is made at once`() throws {
        for call in try Self.calls() {
            let (written, made) = (WrittenCallSummary(call, at: Self.moment), CallShape(call, at: Self.moment, links: Self.links).summary)
            #expect(written.bytes(links: Self.links) == made.bytes)
            #expect(written.id == call.id)
        }
    }

    @Test(arguments: [0, 1, 2])
    func `a list is the one whose items are values`(count: Int) throws {
        let calls = try Self.calls().prefix(count)
        let values = calls.map { CallShape($0, at: Self.moment, links: Self.links).summary }
        let written = calls.map { WrittenCallSummary($0, at: Self.moment).bytes(links: Self.links) }
        for (page, total, next) in [(nil, nil, "https://x.example.se/next?a=1&b=2"), (3, 40, nil)] as [(Int?, Int?, String?)] {
            #expect(
                PublicList(items: [], limit: 20, page: page, total: total, next: next).bytes(withItems: written)
                    == PublicList(items: values, limit: 20, page: page, total: total, next: next).value.bytes)
        }
    }
}
