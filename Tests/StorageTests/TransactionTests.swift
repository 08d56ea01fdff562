import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct TransactionTests {
    private struct Stop: Error {}

    @Test(arguments: TestDatabase.available)
    func `a write that throws is rolled back whole`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            await #expect(throws: Stop.self) {
                try await store.write { connection in
                    _ = try CallStore.upsert(contentsOf: [Sample.record(Sample.rich)], at: .noon, on: connection)
                    throw Stop()
                }
            }
            try await store.read { connection throws in
                #expect(try CallStore.count(on: connection) == 0)
                #expect(try CallStore.revision(on: connection) == 0)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `readers go on during a write and see all of it or nothing`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let records = (0..<200).map { Sample.record(Sample.call("call-\($0)")) }
            let counts = try await withThrowingTaskGroup(of: Int?.self) { group in
                group.addTask {
                    _ = try await store.write { try CallStore.upsert(contentsOf: records, at: .noon, on: $0) }
                    return nil
                }
                for _ in 0..<40 {
                    group.addTask { try await store.read { try CallStore.count(on: $0) } }
                }
                return try await group.reduce(into: Set<Int>()) { counts, count in
                    if let count { counts.insert(count) }
                }
            }
            #expect(counts.isSubset(of: [0, 200]))
            #expect(try await store.read { try CallStore.count(on: $0) } == 200)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one read is one view, whatever is written meanwhile`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let started = AsyncStream<Void>.makeStream()
            let (release, gate) = (DispatchSemaphore(value: 0), started.continuation)
            async let counts = store.read { connection in
                let before = try CallStore.count(on: connection)
                gate.finish()
                // A write that had to wait for this reader would end the wait by its time limit, and the test with a failure.
                let outcome = release.wait(timeout: .now() + 20)
                return (before, try CallStore.count(on: connection), outcome)
            }
            for await _ in started.stream {}
            _ = try await store.write { try CallStore.upsert(Sample.record(Sample.call("a")), at: .noon, on: $0) }
            release.signal()
            let (before, after, outcome) = try await counts
            #expect(before == 0 && after == 0 && outcome == .success)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a read cannot write`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            await #expect(throws: SQLError.self) { try await store.read { try $0.execute("DELETE FROM desk") } }
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [
            ("INSERT INTO desk (id, name) VALUES (\("flen"), \("Hemlig"))" as SQL, SQLError.Kind.uniqueViolation),
            ("INSERT INTO inquiry_counter (desk, year, last_number) VALUES (\("Hemlig"), 1, 1)" as SQL, SQLError.Kind.foreignKeyViolation),
            ("INSERT INTO call_revision (only_row, revision) VALUES (\(44), \(44))" as SQL, SQLError.Kind.checkViolation),
            ("INSERT INTO desk (id, name) VALUES (\("Hemlig"), \(nil as String?))" as SQL, SQLError.Kind.notNullViolation),
            ("SELECT nothing FROM nowhere WHERE x = \("Hemlig")" as SQL, SQLError.Kind.other),
        ])
    func `a refusal says what kind it is and never what was bound`(kind: TestDatabase, sample: (SQL, SQLError.Kind)) async throws {
        try await kind.withStore { store in
            await #expect {
                try await store.write { try $0.execute(sample.0) }
            } throws: { error in
                guard let error = error as? SQLError else { return false }
                #expect(error.kind == sample.1)
                return !"\(error)".contains("Hemlig") && !"\(error)".contains("44")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a statement says how many rows it changed`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection throws in
                #expect(try connection.execute("UPDATE desk SET name = \("x")") == 2)
                #expect(try connection.execute("UPDATE desk SET name = \("x") WHERE id = \("absent")") == 0)
                #expect(try connection.execute("CREATE TABLE spare (id \(.integer)) \(.strict)") == 0)
                #expect(try connection.execute("DELETE FROM desk WHERE id = \("flen")") == 1)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `rows stream one by one and the reader may stop`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.read { connection in
                var names: [String] = []
                try connection.forEachRow("SELECT id FROM desk ORDER BY id") { names.append(try $0.decode("id")) }
                #expect(names == ["flen", "katrineholm"])
                #expect(throws: Stop.self) { try connection.forEachRow("SELECT id FROM desk") { _ in throw Stop() } }
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a desk is added once`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { try DeskStore.ensure(MunicipalDesk(id: "flen", name: "Another name"), on: $0) }
            let desks = try await store.read { try DeskStore.all(on: $0) }
            #expect(desks.map(\.name) == ["Flen", "Katrineholm"])
        }
    }
}
