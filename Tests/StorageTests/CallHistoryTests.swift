import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct CallHistoryTests {
    private static let first = Sample.call(
        "a", deadlines: [Deadline(on: Sample.day(30))], budget: Call.Budget(total: Money(minorUnits: 100, currency: .euro)))
    private static let second = Sample.call("a", title: "New", deadlines: [Deadline(on: Sample.day(44))])
    private static let later = Date.noon + 86_400

    @Test(arguments: TestDatabase.available)
    func `each import that changes a call adds a version with old and new values and when each was seen`(
        kind: TestDatabase
    ) async throws {
        try await kind.withStore { store in
            for (call, moment) in [(Self.first, Date.noon), (Self.first, Self.later), (Self.second, Self.later + 86_400)] {
                _ = try await store.write { try CallStore.upsert(contentsOf: [Sample.record(call)], at: moment, on: $0) }
            }
            let changes = try await store.read { try CallChangeStore.changes(of: "a", on: $0) }
            #expect(changes.map(\.kind) == [.changed, .appeared])
            #expect(changes.map(\.version) == [2, 1])
            #expect(try await store.read { try CallChangeStore.latest(of: "a", on: $0) } == changes.first)
            let change = try #require(changes.first)
            #expect(change.seenAt == Self.later + 86_400)
            #expect(change.lastSeenBefore == Self.later)
            #expect(
                change.fields == [
                    CallFieldChange(field: .deadlines, before: .deadlines(Self.first.deadlines), after: .deadlines(Self.second.deadlines)),
                    CallFieldChange(field: .budget, before: Self.first.budget.map { .budget($0) }, after: nil),
                    CallFieldChange(field: .title, before: .words("Title of a"), after: .words("New")),
                ])
            #expect(changes.last?.fields == [] && changes.last?.lastSeenBefore == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `every field that a source may change comes back from the history as it was`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let bare = Sample.call(Sample.rich.id.rawValue, programme: nil)
            for call in [bare, Sample.rich] {
                _ = try await store.write { try CallStore.upsert(Sample.record(call), at: .noon, on: $0) }
            }
            let change = try #require(try await store.read { try CallChangeStore.changes(of: bare.id, on: $0) }.first)
            #expect(change.fields == Sample.rich.changes(since: bare))
            // The identifier is the same in both, and the portal gives no areas.
            #expect(Set(change.fields.map(\.field)) == Set(CallFieldChange.Field.allCases).subtracting([.areas, .identifier]))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `another day of fetching is no change, nor is what Utblick itself reads`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let source = Sample.source.checked(on: PartialDate(Sample.day(1)))
            let tomorrow = Call(
                id: "a", origin: .portal, identifier: "A", programme: "erasmus", title: "Title of a", opens: nil,
                deadlines: Self.first.deadlines, budget: Self.first.budget, link: nil, source: source, fetchedAt: Self.later)
            let outcomes = try await store.write { connection in
                try [Self.first, tomorrow].map { try CallStore.upsert(Sample.record($0), at: .noon, on: connection) }
            }
            #expect(outcomes == [.inserted, .unchanged])
            let reread = Call(
                id: "a", origin: .portal, identifier: "A", programme: "erasmus", title: "Title of a",
                conditionsStated: Sample.conditions, opens: nil, deadlines: Self.first.deadlines, budget: Self.first.budget, link: nil,
                source: source, fetchedAt: Self.later)
            let outcome = try await store.write { try CallStore.upsert(Sample.record(reread), at: .noon, on: $0) }
            #expect(outcome == .updated)
            #expect(try await store.read { try CallChangeStore.changes(of: "a", on: $0) }.count == 1)
            #expect(try await store.read { try CallStore.sighting(of: "a", on: $0) }?.version == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a call that vanishes is withdrawn, stays to be found, and returns`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let calls = [Self.first, Sample.call("b", deadlines: [Deadline(on: Sample.day(-500))]), Sample.call("c")]
            try await store.write { connection in
                _ = try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: connection)
                let revision = try CallStore.revision(on: connection)
                func withdraw(_ met: Set<Call.ID>) throws -> [Call.ID] {
                    try CallStore.withdraw(
                        missingFrom: met, origin: .portal, reach: Sample.day(-400), at: Self.later, on: connection)
                }
                // What closed so long ago that the source no longer shows it has not been withdrawn.
                #expect(Set(try withdraw(["c"])) == ["a"])
                #expect(try withdraw(["c"]) == [])
                #expect(try CallStore.revision(on: connection) > revision)
                let call = try #require(try CallStore.call("a", on: connection))
                #expect(call.withdrawnAt == Self.later)
                #expect(call.state(at: .noon) == .withdrawn)
                #expect(try CallChangeStore.changes(of: "a", on: connection).map(\.kind) == [.withdrawn, .appeared])
                var filter = CallFilter(moment: .noon)
                filter.states = [.open]
                #expect(try CallDirectory(on: connection).search(filter).total == 0)
                filter.states = [.withdrawn]
                #expect(try CallDirectory(on: connection).search(filter).calls == ["a"])
                #expect(
                    try CallDirectory(on: connection).facets(CallFilter(moment: .noon)).states == [.withdrawn: 1, .closed: 1, .undated: 1])

                #expect(try CallStore.different([Sample.record(Self.first)], on: connection).count == 1)
                _ = try CallStore.upsert(Sample.record(Self.first), at: Self.later + 60, on: connection)
                #expect(try CallStore.call("a", on: connection) == Self.first)
                #expect(try CallChangeStore.changes(of: "a", on: connection).map(\.kind) == [.returned, .withdrawn, .appeared])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the changes of all calls are read by page`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            for number in 0..<7 {
                let record = Sample.record(Sample.call("call-\(number % 5)", title: "Title \(number)"))
                _ = try await store.write { try CallStore.upsert(record, at: .noon + Double(number), on: $0) }
            }
            try await store.read { connection in
                let latest = try CallChangeStore.latest(limitedTo: 3, on: connection)
                #expect(latest.map(\.call) == ["call-1", "call-0", "call-4"])
                #expect(latest.first?.fields.map(\.field) == [.title])
                let next = try CallChangeStore.latest(before: latest.last?.id, limitedTo: 10, on: connection)
                #expect(next.map(\.call) == ["call-3", "call-2", "call-1", "call-0"])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `whoever follows from a moment on misses nothing, though a later number was seen earlier`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            // The clock of the machine that wrote the third was behind.
            for (name, seconds) in [("a", 0.0), ("b", 100), ("c", 50), ("d", 200)] {
                _ = try await store.write { try CallStore.upsert(Sample.record(Sample.call(name)), at: .noon + seconds, on: $0) }
            }
            func following(_ last: CallChange.ID? = nil, since seconds: Double) async throws -> [Call.ID] {
                try await store.read { connection in
                    try CallChangeStore.following(last, since: .noon + seconds, limitedTo: 10, on: connection).map(\.call)
                }
            }
            #expect(try await following(since: 0) == ["a", "b", "c", "d"])
            #expect(try await following(since: 50) == ["b", "c", "d"])
            #expect(try await following(since: 101) == ["d"])
            #expect(try await following(since: 201) == [])
            let all = try await store.read { try CallChangeStore.following(limitedTo: 10, on: $0) }
            #expect(all.map(\.call) == ["a", "b", "c", "d"] && all.map(\.id) == all.map(\.id).sorted())
            #expect(try await following(all[1].id, since: 0) == ["c", "d"])
            #expect(try await following(all[0].id, since: 101) == ["d"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a call keeps the name that belongs to its source's key`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let record = CallRecord(call: Self.first, reference: "51050034TOPICSen", sourceRecord: "{}", sourceChangedAt: nil)
            _ = try await store.write { try CallStore.upsert(record, at: .noon, on: $0) }
            let names = try await store.read { try (CallStore.names(origin: .portal, on: $0), CallStore.names(origin: .table, on: $0)) }
            #expect(names.0 == ["51050034TOPICSen": "a"] && names.1.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only what differs need be kept until an import is whole`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let record = Sample.record(Self.first)
            _ = try await store.write { try CallStore.upsert(record, at: .noon, on: $0) }
            let incoming = [
                record, Sample.record(Self.first, raw: "{\"other\":1}"), Sample.record(Self.second), Sample.record(Sample.call("b")),
            ]
            let different = try await store.read { try CallStore.different(incoming, on: $0) }
            #expect(different.map(\.sourceRecord) == ["{\"other\":1}", "{}", "{}"])
            #expect(different.map(\.call.title) == ["Title of a", "New", "Title of b"])
        }
    }
}
