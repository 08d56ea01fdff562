import Foundation
import Funding
import SQLCore
import Testing

@testable import Storage

struct MigrationTests {
    @Test(arguments: TestDatabase.available)
    func `an empty database is brought up to date, and a second start changes nothing`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            for now in [Date.noon, Date.noon + 3_600] {
                let store = try await Store(database, now: now)
                let applied = try await store.read { try $0.rows("SELECT number, name, applied_at FROM schema_migration ORDER BY number") }
                #expect(try applied.map { try $0.decode("number", as: Int.self) } == Migrations.all.map(\.number))
                #expect(try applied.allSatisfy { try $0.decode("applied_at", as: Date.self) == .noon })
            }
        }
    }

    @Test func `migrations are numbered from one without gaps`() {
        #expect(Migrations.all.map(\.number) == Array(1...Migrations.all.count))
    }

    @Test(arguments: TestDatabase.available)
    func `calls that were stored before their conditions were read stay, and the next import fills them in`(
        kind: TestDatabase
    ) async throws {
        try await kind.withDatabase { database in
            _ = try await Store(database, migrations: [.first], now: .noon)
            _ = try await database.write { connection in
                try connection.execute(
                    """
                    INSERT INTO call (id, origin, identifier, title, content_digest, first_seen_at, themes, audience, source, keywords, swedish_keywords)
                    VALUES (\(Sample.rich.id), 'portal', 'X', 'Old', 'd', \(Date.noon), '[]', '[]',
                        '{"address":"a","checked":"2026","confidence":"high","kind":"official"}', '[]', '[]')
                    """)
                try connection.execute("INSERT INTO call_text (call_id, blocks, conditions) VALUES (\(Sample.rich.id), '[]', '[]')")
            }
            let store = try await Store(database, now: .noon)
            let before = try await store.read { try CallStore.outlines([Sample.rich.id], on: $0) }
            #expect(before.map(\.title) == ["Old"] && before.map(\.conditionsStated) == [nil])
            let outcomes = try await store.write { connection in
                try (0..<2).map { _ in try CallStore.upsert(Sample.record(Sample.rich), at: .noon, on: connection) }
            }
            #expect(outcomes == [.updated, .unchanged])
            let after = try await store.read { try CallStore.outlines([Sample.rich.id], on: $0) }
            #expect(after.first?.conditionsStated == Sample.conditions)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a database that a newer program wrote is refused and left alone`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let number = (Migrations.all.last?.number ?? 0) + 1
            let later = Migration(
                number: number, name: "later", statements: ["CREATE TABLE later (id \(.integer)) \(.strict)"])
            _ = try await Store(database, migrations: Migrations.all + [later], now: .noon)
            await #expect {
                try await Store(database, now: .noon)
            } throws: { error in
                (error as? SQLError)?.kind == .newerSchema
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a program goes on reading and writing after a later step that it can live with, also after a restart`(
        kind: TestDatabase
    ) async throws {
        try await kind.withDatabase { database in
            let older = try await Store(database, now: .noon)
            _ = try await older.write { try CallStore.upsert(Sample.record(Sample.rich), at: .noon, on: $0) }
            // What the program has asked already is compiled, on PostgreSQL, for the tables as they were.
            #expect(try await older.read { try CallStore.outlines([Sample.rich.id], on: $0) }.count == 1)
            _ = try await Store(database, migrations: Migrations.all + [Self.expansion], now: .noon)
            try await older.checkCompatibility()
            for store in [older, try await Store(database, now: .noon)] {
                let call = Sample.call("after-\(UUID().uuidString)")
                _ = try await store.write { try CallStore.upsert(Sample.record(call), at: .noon, on: $0) }
                #expect(try await store.read { try CallStore.outlines([Sample.rich.id, call.id], on: $0) }.count == 2)
            }
            #expect(try await older.read { try $0.rows("SELECT note FROM call WHERE note = '-'") }.count == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a program that runs stops at a later step that shuts it out, whatever compatible step comes after`(
        kind: TestDatabase
    ) async throws {
        try await kind.withDatabase { database in
            let older = try await Store(database, now: .noon)
            let contraction = Migration(number: Self.next + 1, name: "contract", statements: ["ALTER TABLE call DROP COLUMN keywords"])
            let harmless = Migration(
                number: Self.next + 2, name: "more", compatibleFrom: Self.next + 1,
                statements: ["CREATE TABLE more (id \(.integer)) \(.strict)"])
            let all = Migrations.all + [Self.expansion, contraction]
            let between = try await Store(database, migrations: all, now: .noon)
            _ = try await Store(database, migrations: all + [harmless], now: .noon)
            try await between.checkCompatibility()
            await #expect { try await older.checkCompatibility() } throws: { ($0 as? SQLError)?.kind == .newerSchema }
            await #expect { try await Store(database, now: .noon) } throws: { error in
                let message = (error as? SQLError)?.message ?? ""
                return message.contains("newer Utblick") && message.contains("\(Self.next + 1)") && message.contains("\(Self.next - 1)")
            }
        }
    }

    /// The number of the first migration that this program does not know.
    private static let next = Migrations.newestNumber(of: Migrations.all) + 1

    /// What may come in the first of the three steps: what programs that know nothing of it need not fill in.
    private static let expansion = Migration(
        number: next, name: "expand", compatibleFrom: next - 1,
        statements: [
            "ALTER TABLE call ADD COLUMN note \(.text) NOT NULL DEFAULT '-'",
            "CREATE INDEX call_by_note ON call (note)",
        ])

    @Test(arguments: TestDatabase.available)
    func `a migration that fails leaves nothing behind`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let broken = Migration(number: 1, name: "broken", statements: ["CREATE TABLE half (id \(.integer)) \(.strict)", "NONSENSE"])
            await #expect(throws: SQLError.self) { try await Store(database, migrations: [broken], now: .noon) }
            await #expect(throws: SQLError.self) { try await database.read { try $0.rows("SELECT id FROM half") } }
            _ = try await Store(database, now: .noon)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two programs that start at once both find an up-to-date database`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            async let first = Store(database, now: .noon)
            async let second = Store(database, now: .noon)
            _ = try await (first, second)
        }
    }
}
