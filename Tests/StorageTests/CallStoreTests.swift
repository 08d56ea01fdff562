import Foundation
import Funding
import SQLCore
import Storage
import Testing

@Suite struct CallStoreTests {
    @Test(arguments: TestDatabase.available)
    func `a call comes back as it was, with its source record`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let sparse = Sample.call("sparse", programme: nil)
            let records = [
                CallRecord(call: Sample.rich, sourceRecord: "{\"raw\":\"åäö\"}", sourceChangedAt: .noon - 60), Sample.record(sparse),
            ]
            let counts = try await store.write { try CallStore.upsert(contentsOf: records, at: .noon, on: $0) }
            #expect(counts == ImportCounts(seen: 2, inserted: 2))
            try await store.read { connection in
                #expect(try CallStore.call(Sample.rich.id, on: connection) == Sample.rich)
                #expect(try CallStore.calls(["sparse", "absent", Sample.rich.id], on: connection) == [sparse, Sample.rich])
                #expect(try CallStore.call("absent", on: connection) == nil)
                let outlines = try CallStore.outlines([Sample.rich.id, "sparse"], on: connection)
                #expect(outlines.map(\.conditionsStated) == [Sample.conditions, nil])
                #expect(outlines.allSatisfy { $0.text.isEmpty && $0.conditions.isEmpty })
                #expect(try CallStore.sourceRecord(of: Sample.rich.id, on: connection) == "{\"raw\":\"åäö\"}")
                #expect(try CallStore.count(on: connection) == 2)
                let sighting = try #require(try CallStore.sighting(of: Sample.rich.id, on: connection))
                #expect(sighting.firstSeenAt == .noon)
                #expect(sighting.lastSeenAt == .noon)
                #expect(sighting.sourceChangedAt == .noon - 60)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the same record again writes no call and leaves the revision`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let record = Sample.record(Sample.rich)
            let later = Date.noon + 86_400
            let (first, revision, second, unmoved) = try await store.write { connection in
                let first = try CallStore.upsert(record, at: .noon, on: connection)
                let revision = try CallStore.revision(on: connection)
                let second = try CallStore.upsert(record, at: later, on: connection)
                return (first, revision, second, try CallStore.revision(on: connection))
            }
            #expect(first == .inserted)
            #expect(second == .unchanged)
            #expect(unmoved == revision)

            let counts = try await store.write { try CallStore.upsert(contentsOf: [record], at: later, on: $0) }
            #expect(counts == ImportCounts(seen: 1, unchanged: 1))
            try await store.read { connection in
                #expect(try CallStore.revision(on: connection) == revision)
                let sighting = try #require(try CallStore.sighting(of: Sample.rich.id, on: connection))
                #expect(sighting.firstSeenAt == .noon)
                #expect(sighting.lastSeenAt == later)
                #expect(try CallStore.call(Sample.rich.id, on: connection)?.fetchedAt == later)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a changed call replaces its facts, text and deadlines and moves the revision`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let before = Sample.call(
                "a", themes: [.water], audience: [.school], deadlines: [Deadline(on: Sample.day(3)), Deadline(on: Sample.day(9))])
            let after = Sample.call("a", title: "New", themes: [.energy], deadlines: [Deadline(on: Sample.day(4))])
            try await store.write { connection in
                _ = try CallStore.upsert(Sample.record(before), at: .noon, on: connection)
                let revision = try CallStore.revision(on: connection)
                #expect(try CallStore.upsert(Sample.record(after), at: .noon, on: connection) == .updated)
                #expect(try CallStore.revision(on: connection) > revision)
                #expect(try CallStore.call("a", on: connection) == after)
                var filter = CallFilter(moment: .noon)
                filter.themes = [.water]
                #expect(try CallDirectory(on: connection).search(filter).total == 0)
                filter.themes = [.energy]
                #expect(try CallDirectory(on: connection).search(filter).total == 1)
                filter.audience = [.school]
                #expect(try CallDirectory(on: connection).search(filter).total == 0)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a deadline that moves by one millisecond is a change`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let outcomes = try await store.write { connection in
                try [0.0, 0.0, 0.001].map { shift in
                    let call = Sample.call("a", deadlines: [Deadline(instant: .noon), Deadline(instant: .noon - 9_000 + shift)])
                    return try CallStore.upsert(Sample.record(call), at: .noon, on: connection)
                }
            }
            #expect(outcomes == [.inserted, .unchanged, .updated])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a raw record that differs in nothing that is read is renewed without a change`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try CallStore.upsert(Sample.record(Sample.rich, raw: "{\"score\":1}"), at: .noon, on: connection)
                let revision = try CallStore.revision(on: connection)
                #expect(try CallStore.upsert(Sample.record(Sample.rich, raw: "{\"score\":2}"), at: .noon, on: connection) == .unchanged)
                #expect(try CallStore.revision(on: connection) == revision)
                #expect(try CallStore.sourceRecord(of: Sample.rich.id, on: connection) == "{\"score\":2}")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a call that leaves the feed is kept with the day it was last seen`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let both = [Sample.record(Sample.call("a")), Sample.record(Sample.call("b"))]
            _ = try await store.write { try CallStore.upsert(contentsOf: both, at: .noon, on: $0) }
            _ = try await store.write { try CallStore.upsert(contentsOf: [both[0]], at: .noon + 60, on: $0) }
            try await store.read { connection throws in
                #expect(try CallStore.count(on: connection) == 2)
                #expect(try CallStore.sighting(of: "a", on: connection)?.lastSeenAt == .noon + 60)
                #expect(try CallStore.sighting(of: "b", on: connection)?.lastSeenAt == .noon)
            }
        }
    }

    @Test(arguments: TestDatabase.available, [1, 2, 7, 500])
    func `every call is handed over once, in order, whatever the batch`(kind: TestDatabase, batch: Int) async throws {
        try await kind.withStore { store in
            let calls = (0..<13).map {
                Sample.call("call-\($0)", deadlines: [Deadline(on: Sample.day($0)), Deadline(on: Sample.day(-$0))])
            }
            _ = try await store.write { try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, at: .noon, on: $0) }
            let read = try await store.read { connection in
                var read: [Call] = []
                try CallStore.forEach(batch: batch, on: connection) { read.append($0) }
                return read
            }
            #expect(read == calls.sorted { $0.id < $1.id })
        }
    }
}
