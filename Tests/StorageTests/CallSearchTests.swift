import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct CallSearchTests {
    private static func euro(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .euro) }

    private static func grant(_ minimum: Int?, _ maximum: Int?) -> Call.GrantRange {
        Call.GrantRange(minimum: minimum.map(euro), maximum: maximum.map(euro), expectedGrants: nil)
    }

    private static let calls = [
        Sample.call(
            "a-1", programme: "erasmus", title: "Öppna Skolor", themes: [.education, .youth], audience: [.school],
            opens: Sample.day(-10), deadlines: [Deadline(on: Sample.day(5))], budget: Call.Budget(total: euro(500)), grant: grant(10, 50)),
        Sample.call(
            "b_2", programme: "life", title: "ÅTERBRUK 100% och café", themes: [.circular], audience: [.municipality, .company],
            opens: Sample.day(3), deadlines: [Deadline(on: Sample.day(60))], budget: Call.Budget(total: euro(900)), grant: grant(100, nil)),
        Sample.call(
            "c2", programme: "life", title: "Ägare\\ av mark", themes: [.nature], opens: Sample.day(-400),
            deadlines: [Deadline(on: Sample.day(-300))],
            budget: Call.Budget(total: Money(minorUnits: 99_999_999, currency: .krona)), grant: grant(nil, 20)),
        Sample.call("d-4", programme: nil, title: "Zebra über alles", deadlines: []),
    ]

    private func withCalls(_ kind: TestDatabase, _ body: @escaping @Sendable (any SQLConnection) throws -> Void) async throws {
        try await kind.withStore { store in
            _ = try await store.write { try CallStore.upsert(contentsOf: Self.calls.map { Sample.record($0) }, at: .noon, on: $0) }
            try await store.read(body)
        }
    }

    private static func expect(
        _ expected: [String], _ connection: any SQLConnection, by order: CallFilter.Order = .deadline,
        location: SourceLocation = #_sourceLocation, _ adjust: (inout CallFilter) -> Void
    ) throws {
        var filter = CallFilter(moment: .noon)
        adjust(&filter)
        let (calls, total) = try CallDirectory(on: connection).search(filter, sortedBy: order)
        #expect(calls.map(\.rawValue) == expected, sourceLocation: location)
        #expect(total == expected.count, sourceLocation: location)
    }

    @Test(arguments: TestDatabase.available)
    func `each condition narrows, and values of one kind widen`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            try Self.expect(["b_2", "c2"], connection) { $0.programmes = ["life"] }
            try Self.expect(["a-1", "b_2", "c2"], connection) { $0.programmes = ["life", "erasmus"] }
            try Self.expect(["a-1", "b_2"], connection) { $0.states = [.open, .coming] }
            try Self.expect(["d-4"], connection) { $0.states = [.undated] }
            try Self.expect(["a-1"], connection) { $0.closesWithinDays = 5 }
            try Self.expect([], connection) { $0.closesWithinDays = 4 }
            try Self.expect(["b_2"], connection) { $0.opensWithinDays = 3 }
            try Self.expect([], connection) { $0.opensWithinDays = 2 }
            try Self.expect(["a-1", "c2"], connection) { $0.themes = [.youth, .nature] }
            try Self.expect(["b_2"], connection) { $0.audience = [.municipality] }
            try Self.expect([], connection) {
                $0.audience = [.municipality]
                $0.states = [.open]
            }
            try Self.expect(["a-1", "b_2"], connection) { $0.closesWithinDays = .max }
            try Self.expect([], connection) { $0.opensWithinDays = .min }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the grants' ranges are met where they overlap, in the same currency`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            try Self.expect(["a-1", "b_2"], connection) { $0.grantAtLeast = Self.euro(50) }
            try Self.expect(["b_2"], connection) { $0.grantAtLeast = Self.euro(51) }
            try Self.expect(["a-1", "c2"], connection) { $0.grantAtMost = Self.euro(10) }
            try Self.expect(["c2"], connection) { $0.grantAtMost = Self.euro(9) }
            try Self.expect(["a-1", "c2"], connection) {
                $0.grantAtLeast = Self.euro(15)
                $0.grantAtMost = Self.euro(30)
            }
            try Self.expect([], connection) { $0.grantAtLeast = Money(minorUnits: 1, currency: .krona) }
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [
            ("öppna", ["a-1"]), ("ÖPPNA skolor", ["a-1"]), ("oppna", []), ("återbruk", ["b_2"]), ("ÅTERBRUK", ["b_2"]), ("aterbruk", []),
            ("ägare", ["c2"]), ("Café", ["b_2"]), ("cafe", ["b_2"]), ("uber", ["d-4"]), ("%", ["b_2"]), ("_", ["b_2"]), ("b_2", ["b_2"]),
            ("\\", ["c2"]), ("100%", ["b_2"]), ("0%o", []), ("A-1", ["a-1"]), ("'", []), ("skolor återbruk", []),
            ("\u{0}\u{1}öppna", ["a-1"]),
            ("a\u{30A}terbruk", ["b_2"]), ("   ", ["a-1", "b_2", "c2", "d-4"]),
        ])
    func `words are found as they are written, Swedish letters kept apart`(kind: TestDatabase, sample: (String, [String])) async throws {
        try await withCalls(kind) { connection in
            try Self.expect(sample.1, connection) { $0.text = sample.0 }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `calls that are as good as those with the words come too, under all other conditions`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            try Self.expect(["a-1", "b_2"], connection) {
                $0.text = "öppna"
                $0.orAmong = ["b_2", "gone"]
            }
            try Self.expect(["b_2"], connection) {
                $0.text = "öppna"
                $0.orAmong = ["b_2"]
                $0.programmes = ["life"]
            }
            // Without words there is nothing for them to be as good as.
            try Self.expect(["a-1", "b_2", "c2", "d-4"], connection) { $0.orAmong = ["b_2"] }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `lists have four orders`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            try Self.expect(["a-1", "b_2", "c2", "d-4"], connection, by: .deadline) { _ in }
            try Self.expect(["c2", "a-1", "b_2", "d-4"], connection, by: .opening) { _ in }
            try Self.expect(["d-4", "b_2", "c2", "a-1"], connection, by: .title(.swedish)) { _ in }
            try Self.expect(["b_2", "a-1", "c2", "d-4"], connection, by: .budget) { _ in }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a facet counts without its own condition and with all others`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            var filter = CallFilter(moment: .noon)
            filter.programmes = ["life"]
            filter.states = [.coming, .undated]
            let facets = try CallDirectory(on: connection).facets(filter)
            #expect(facets.programmes == ["life": 1])
            #expect(facets.withoutProgramme == 1)
            #expect(facets.states == [.coming: 1, .closed: 1])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `pages neither repeat nor lose a call`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let calls = (0..<60).map { Sample.call("call-\($0)", deadlines: [Deadline(on: Sample.day(1 + $0 % 3))]) }
            _ = try await store.write { try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: $0) }
            try await store.read { connection in
                let directory = try CallDirectory(on: connection)
                var seen: [Call.ID] = []
                for page in 0..<4 {
                    let (calls, total) = directory.search(CallFilter(moment: .noon), skipping: page * 25, limitedTo: 25)
                    #expect(total == 60)
                    #expect(calls.count == [25, 25, 10, 0][page])
                    seen += calls
                }
                #expect(Set(seen).count == 60)
                #expect(directory.search(CallFilter(moment: .noon), skipping: -5, limitedTo: -1).calls.isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a summary shows what the call says`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            _ = try await store.write { try CallStore.upsert(Sample.record(Sample.rich), at: .noon, on: $0) }
            let list = try await store.read { try CallStore.summaries([Sample.rich.id, "gone"], on: $0) }
            let summary = try #require(list.first)
            let call = Sample.rich
            #expect(summary.id == call.id && summary.identifier == call.identifier && summary.title == call.title)
            #expect(summary.plainTitle == call.plainTitle && summary.programme == call.programme && summary.action == call.action)
            #expect(summary.opens == call.opens && summary.deadlines == call.deadlines)
            #expect(summary.grant == call.grant && summary.budget == call.budget && summary.statedStatus == call.statedStatus)
        }
    }
}
