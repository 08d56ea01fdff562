import Casework
import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct AuditStoreTests {
    private static func record(_ number: Int) -> AuditRecord {
        AuditRecord(actor: "staff:1", action: "case.read", subject: "case:\(number % 3)", details: ["å \"b\"": "c/d", "a": "1"])
    }

    @Test(arguments: TestDatabase.available)
    func `entries written at once by many make one chain, and each desk has its own`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...24 {
                    group.addTask {
                        let desk: MunicipalDesk.ID = number % 4 == 0 ? "flen" : "katrineholm"
                        try await store.write { try AuditStore.append(Self.record(number), desk: desk, at: .noon, on: $0) }
                    }
                }
                try await group.waitForAll()
            }
            try await store.read { connection throws in
                #expect(try AuditStore.check(desk: "katrineholm", on: connection) == 18)
                #expect(try AuditStore.check(desk: "flen", on: connection) == 6)
                let latest = try AuditStore.latest(5, desk: "flen", before: 6, on: connection)
                #expect(latest.map(\.number) == [5, 4, 3, 2, 1])
                let about = try AuditStore.latest(99, desk: "flen", about: "case:1", on: connection)
                #expect(about.count == 2 && about.allSatisfy { $0.subject == "case:1" })
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is rolled back leaves no entry and no gap`(kind: TestDatabase) async throws {
        struct Undone: Error {}
        try await kind.withStore { store in
            for number in 1...3 {
                _ = try? await store.write { connection in
                    try AuditStore.append(Self.record(number), desk: "flen", at: .noon, on: connection)
                    if number == 2 { throw Undone() }
                }
            }
            let count = try await store.read { try AuditStore.check(desk: "flen", on: $0) }
            #expect(count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a row changed in the database is found`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                for number in 1...4 { try AuditStore.append(Self.record(number), desk: "flen", at: .noon, on: connection) }
                try connection.execute("UPDATE audit_entry SET subject = 'case:9' WHERE desk = 'flen' AND number = 3")
            }
            await #expect(throws: AuditCheck.Break.changed(number: 3)) {
                _ = try await store.read { try AuditStore.check(desk: "flen", on: $0) }
            }
            _ = try await store.write { try $0.execute("DELETE FROM audit_entry WHERE desk = 'flen' AND number > 2") }
            await #expect(throws: AuditCheck.Break.end(expected: 4, found: 2)) {
                _ = try await store.read { try AuditStore.check(desk: "flen", on: $0) }
            }
        }
    }
}
