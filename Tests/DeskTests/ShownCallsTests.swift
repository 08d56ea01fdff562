import Foundation
import Funding
import SQLCore
import Storage
import Synchronization
import Testing

@testable import Desk

/// What lists tell of calls, kept for as long as they would tell the same.
struct ShownCallsTests {
    private static let day = Day(of: .start, in: .brussels)

    private static func record(_ id: Call.ID, title: String) -> CallRecord {
        let source = Source(address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(day))
        let call = Call(
            id: id, origin: .portal, identifier: id.rawValue, programme: "life", title: title, opens: nil,
            deadlines: [Deadline(on: day.adding(days: 10), stage: .single)], link: nil, source: source)
        return CallRecord(call: call, sourceRecord: "{}", sourceChangedAt: nil)
    }

    private static func bring(_ ids: [Call.ID], title: String = "Call", of desk: MunicipalDesk.ID? = nil, into store: Store) async throws {
        let records = ids.map { record($0, title: title) }
        _ = try await store.write { try CallStore.upsert(contentsOf: records, of: desk, at: .start, on: $0) }
    }

    /// Tells title and state, and how often it was asked to.
    private final class Teller: Sendable {
        private let number = Mutex(0)
        var told: Int { number.withLock { $0 } }

        func shown(most: Int = 100) -> ShownCalls<String> {
            ShownCalls(most: most) { call, moment in
                self.number.withLock { $0 += 1 }
                return "\(call.id.rawValue) \(call.title) \(call.state(at: moment))"
            }
        }
    }

    private static func list(
        _ shown: ShownCalls<String>, _ ids: [Call.ID], after days: Int = 0, within scope: CallScope = .shared, of store: Store
    ) async throws -> [String] {
        try await store.read { try shown.shown(ids, at: .start + Double(days) * 86_400, within: scope, on: $0) }
    }

    @Test(arguments: DeskDatabase.available)
    func `a call is told of once until it changes or its deadline passes`(kind: DeskDatabase) async throws {
        try await kind.withStores { own, other in
            let teller = Teller()
            let shown = teller.shown()
            try await Self.bring(["a", "b"], into: other)
            #expect(try await Self.list(shown, ["b", "a", "gone"], of: own) == ["b Call open", "a Call open"])
            #expect(try await Self.list(shown, ["a", "b"], after: 9, of: own) == ["a Call open", "b Call open"])
            #expect(teller.told == 2)
            #expect(try await Self.list(shown, ["a"], after: 11, of: own) == ["a Call closed"])
            #expect(try await Self.list(shown, ["a"], after: 0, of: own) == ["a Call open"], "a clock may go back")
            try await Self.bring(["b"], title: "New", into: other)
            #expect(try await Self.list(shown, ["a", "b"], of: own) == ["a Call open", "b New open"])
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `of what is kept nobody sees another desk's own`(kind: DeskDatabase) async throws {
        try await kind.withStores { own, _ in
            let shown = Teller().shown()
            let (every, call) = (own.enteringAllDesks(), Call.ID("a").owned(by: "flen"))
            try await every.write { try DeskStore.add(MunicipalDesk(id: "flen", name: "Flen", folder: "flen"), at: .start, on: $0) }
            try await Self.bring([call], of: "flen", into: every)
            try await Self.bring(["b"], into: every)
            #expect(try await Self.list(shown, [call, "b"], within: .desk("flen"), of: every).count == 2)
            #expect(try await Self.list(shown, [call, "b"], within: .desk("gnesta"), of: every) == ["b Call open"])
            #expect(try await Self.list(shown, [call, "b"], of: every) == ["b Call open"])
        }
    }

    @Test(arguments: DeskDatabase.available)
    func `however few are kept, all are told of`(kind: DeskDatabase) async throws {
        try await kind.withStores { own, _ in
            let shown = Teller().shown(most: 3)
            let ids: [Call.ID] = ["a", "b", "c", "d", "e"]
            try await Self.bring(ids, into: own)
            for _ in 0..<3 {
                #expect(try await Self.list(shown, ids, of: own).count == 5)
                #expect(try await Self.list(shown, ["b", "e"], of: own) == ["b Call open", "e Call open"])
            }
        }
    }

    @Test func `what stands first is told of before anybody asks`() async throws {
        let (desk, teller) = (try await TestDesk().desk, Teller())
        let shown = teller.shown()
        try await Self.bring(["a", "b", "c"], into: desk.store)
        #expect(PrepareLists(desk).revision == nil)
        try await PrepareLists(desk).prepare(shown)
        #expect(teller.told == 3)
        #expect(try await Self.list(shown, ["c", "a", "b"], of: desk.store).count == 3)
        try await PrepareLists(desk).prepare(shown)
        #expect(teller.told == 3)
        try await Self.bring(["d"], into: desk.store)
        #expect(try await PrepareLists(desk).prepare(shown) == PrepareLists(desk).revision)
        #expect(teller.told == 7, "the calls have changed")
    }

    @Test func `a matcher is ready for unknown words once it has been prepared, and a new one not yet`() async throws {
        let desk = try await TestDesk().desk
        for _ in 0..<2 {
            #expect(!desk.matchers.areReadyForUnknownWords)
            desk.matchers.prepareForUnknownWords()
            #expect(desk.matchers.areReadyForUnknownWords)
            try await desk.matchers.refresh()
        }
    }
}
