import Foundation
import Funding
import PublicAPI
import Storage
import Testing

@testable import WebServer

@Suite("Answers that are kept")
struct KeptAnswersTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_015)

    private static func address(
        _ pairs: [(name: String, value: String)] = [], of operation: PublicOperation = .listCalls, desk: MunicipalDesk.ID = "katrineholm",
        places: [String: String] = [:]
    ) throws -> String {
        PublicAnswers.keptAddress(of: operation, places, try PublicQuery(pairs, of: operation), at: desk)
    }

    /// How often an answer was made.
    private final class Making {
        private(set) var count = 0

        func ask(_ kept: KeptAnswers, _ address: String, revision: Int = 1, now: Date = KeptAnswersTests.now) async throws {
            _ = try await kept.answer(at: address, revision: revision, now: now) {
                count += 1
                return JSONAnswer([UInt8](repeating: 0x20, count: 10))
            }
        }
    }

    @Test func `what means the same has one address, and nothing else has it`() throws {
        let pairs: [(name: String, value: String)] = [("limit", "5"), ("text", "å"), ("theme", "energy")]
        let address = try Self.address(pairs)
        #expect(try Self.address(pairs.reversed()) == address)
        #expect(try Self.address([("cursor", ""), ("theme", "energy"), ("limit", "005"), ("text", "å")]) == address)
        #expect(try Self.address([("limit", "6"), ("text", "å"), ("theme", "energy")]) != address)
        #expect(try Self.address(pairs, desk: "flen") != address)
        #expect(try Self.address(of: .listTerms) != Self.address(of: .listNetworks))
        #expect(try Self.address(of: .readCall, places: ["callId": "a"]) != Self.address(of: .readCall, places: ["callId": "b"]))
        let actions = [["programmeId": "a b", "actionId": "c"], ["programmeId": "a", "actionId": "b c"]]
        #expect(try Self.address(of: .readAction, places: actions[0]) != Self.address(of: .readAction, places: actions[1]))
    }

    @Test func `are given again within the minute, and made anew after it or when calls change`() async throws {
        let (kept, making, address) = (KeptAnswers(), Making(), try Self.address())
        try await making.ask(kept, address)
        try await making.ask(kept, address, now: Self.now + 44)
        #expect(making.count == 1)
        try await making.ask(kept, address, now: Self.now + 45)
        #expect(making.count == 2)
        try await making.ask(kept, address, revision: 2, now: Self.now + 45)
        #expect(making.count == 3)
        try await making.ask(kept, address, revision: 2, now: Self.now + 45)
        #expect(making.count == 3)
    }

    @Test func `take no more room than they may, their addresses counted`() async throws {
        let (kept, making, first) = (KeptAnswers(most: 10_000), Making(), try Self.address())
        try await making.ask(kept, first)
        // With what it stands under, a short answer takes more than 300 bytes: ten have room beside the first, forty have not.
        for number in 1...10 { try await making.ask(kept, try Self.address([("text", "\(number)")])) }
        try await making.ask(kept, first)
        #expect(making.count == 11)
        for number in 11...40 { try await making.ask(kept, try Self.address([("text", "\(number)")])) }
        try await making.ask(kept, first)
        #expect(making.count == 42)
        // Long addresses alone fill it, too.
        let long = String(repeating: "å", count: 190)
        for number in 100..<115 { try await making.ask(kept, try Self.address([("text", long + "\(number)")])) }
        try await making.ask(kept, first)
        #expect(making.count == 58)
    }

    @Test func `an answer that is made anew takes no more room than one`() async throws {
        let (kept, making, other) = (KeptAnswers(most: 10_000), Making(), try Self.address(of: .listTerms))
        try await making.ask(kept, other)
        for revision in 1...100 { try await making.ask(kept, try Self.address(), revision: revision) }
        try await making.ask(kept, other)
        #expect(making.count == 101)
    }
}
