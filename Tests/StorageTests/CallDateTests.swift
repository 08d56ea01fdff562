import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct CallDateTests {
    private static let calls = [
        Sample.call(
            "a", programme: "life", opens: Sample.day(1),
            deadlines: [Deadline(on: Sample.day(5)), Deadline(on: Sample.day(40), stage: .cutOff(2))]),
        Sample.call("b", programme: "life", opens: Sample.day(-10), deadlines: [Deadline(on: Sample.day(5))]),
        Sample.call("c", programme: "erasmus", opens: Sample.day(5), deadlines: [Deadline(on: Sample.day(70))]),
        Sample.call("d", programme: "erasmus", opens: nil, deadlines: []),
    ]

    private func withCalls(_ kind: TestDatabase, _ body: @escaping @Sendable (any SQLConnection) throws -> Void) async throws {
        try await kind.withStore { store in
            _ = try await store.write { try CallStore.upsert(contentsOf: Self.calls.map { Sample.record($0) }, at: .noon, on: $0) }
            try await store.read(body)
        }
    }

    private static func told(_ dates: [CallDate]) -> [String] {
        dates.map { date in
            let number = Sample.day(0).days(until: date.day)
            if case .opening = date.event { return "\(date.call) opens \(number)" }
            return "\(date.call) closes \(number)"
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a span holds its openings and deadlines, both ends included`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            for (first, last, expected) in [
                (1, 5, ["a opens 1", "c opens 5", "a closes 5", "b closes 5"]), (2, 4, []), (40, 70, ["a closes 40", "c closes 70"]),
            ] {
                let dates = try CallDirectory(on: connection).dates(
                    from: Sample.day(first), through: Sample.day(last), filter: CallFilter(moment: .noon))
                #expect(Self.told(dates) == expected)
            }
            var filter = CallFilter(moment: .noon)
            filter.programmes = ["erasmus"]
            let dates = try CallDirectory(on: connection).dates(from: Sample.day(5), through: Sample.day(5), filter: filter)
            #expect(Self.told(dates) == ["c opens 5"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the next date is an opening or a deadline, whichever comes first`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            var filter = CallFilter(moment: .noon)
            for (day, expected) in [(-20, -10), (1, 5), (5, 40), (70, nil)] {
                let next = try CallDirectory(on: connection).firstDate(after: Sample.day(day), filter: filter)
                #expect(next == expected.map { Sample.day($0) }, "\(day)")
            }
            filter.programmes = ["erasmus"]
            let next = try CallDirectory(on: connection).firstDate(after: Sample.day(5), filter: filter)
            #expect(next == Sample.day(70))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a day's list holds what opens or closes then`(kind: TestDatabase) async throws {
        try await withCalls(kind) { connection in
            for (day, states, expected) in [
                (5, [], ["a", "b", "c"]), (5, [.open], ["b"]), (6, [], []),
            ] as [(Int, [Call.State], Set<Call.ID>)] {
                var filter = CallFilter(moment: .noon)
                filter.day = Sample.day(day)
                filter.states = states
                let found = try CallDirectory(on: connection).search(filter)
                #expect(Set(found.calls) == expected)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `followed calls come in order with all their changes, the latest first`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try CallStore.upsert(contentsOf: Self.calls.map { Sample.record($0) }, at: .noon, on: connection)
                let moved = Sample.call("b", programme: "life", opens: Sample.day(-10), deadlines: [Deadline(on: Sample.day(9))])
                _ = try CallStore.upsert(Sample.record(moved), at: .noon + 60, on: connection)
                let order = try CallDirectory(on: connection).first(2, filter: CallFilter(moment: .noon), sortedBy: .change)
                #expect(order == ["b", "d"])
                let followed = try CallStore.followed(["c", "b", "nothing"], on: connection)
                #expect(followed.map(\.call.id) == ["c", "b"])
                #expect(followed.map { $0.changes.map(\.kind) } == [[.appeared], [.changed, .appeared]])
                #expect(followed.last?.changes.first?.fields.map(\.field) == [.deadlines])
                #expect(followed.map(\.sighting.version) == [1, 2] && followed.last?.sighting.changedAt == .noon + 60)
                #expect(try CallStore.followed([], on: connection).isEmpty)
            }
        }
    }
}
