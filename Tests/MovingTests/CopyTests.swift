import Foundation
import PostgresDatabase
import SQLCore
import SQLiteDatabase
import Synchronization
import Testing

@testable import Moving
@testable import Storage

struct CopyTests {
    /// A database with rows in every table, more in one than a batch holds.
    static func withFilled<Value>(seed: UInt64 = 1, _ body: (DatabaseAddress) async throws -> Value) async throws -> Value {
        try await MovingPlace.sqlite.withAddress { address in
            let database = try address.open()
            _ = try await Store(database, now: .noon)
            try await database.write { connection in
                let tables = try Table.all(on: connection, in: .sqlite).map(\.name).filter { $0 != Schema.historyTable }
                var rows = RandomRows(seed: seed)
                try rows.fill(tables, perTable: 12, on: connection)
                try connection.execute(
                    """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
                    INSERT INTO import_run (source, started_at) SELECT 's' || i, \(Date.noon) FROM n
                    """)
            }
            return try await body(address)
        }
    }

    @Test(arguments: [5, 6] as [UInt64])
    func `a SQLite database is the same again after a SQLite copy`(seed: UInt64) async throws {
        try await Self.withFilled(seed: seed) { source in
            try await MovingPlace.sqlite.withAddress { copy in
                let there = try await CopyDatabase(from: source, to: copy, now: .noon).run()
                try await MovingPlace.sqlite.withAddress { again in
                    let here = try await CopyDatabase(from: copy, to: again, now: .noon).run()
                    #expect(here == there)
                }
            }
        }
    }

    @Test(.enabled(if: MovingPlace.server != nil, MovingPlace.notice), arguments: [1, 2, 3, 4] as [UInt64])
    func `SQLite to PostgreSQL and back, the checksums are equal and every row is there`(seed: UInt64) async throws {
        try await Self.withFilled(seed: seed) { source in
            try await MovingPlace.postgres.withAddress { postgres in
                let there = try await CopyDatabase(from: source, to: postgres, now: .noon).run()
                try await MovingPlace.sqlite.withAddress { back in
                    let again = try await CopyDatabase(from: postgres, to: back, now: .noon).run()
                    #expect(again == there && !again.isResumed)
                    let (first, last) = (try await Self.contents(of: source), try await Self.contents(of: back))
                    #expect(first == last)
                    #expect(first.values.reduce(0) { $0 + $1.count } == there.rows && first.count == there.tables)
                }
            }
        }
    }

    @Test(.enabled(if: MovingPlace.server != nil, MovingPlace.notice))
    func `from one PostgreSQL to another, in a schema whose name must be quoted`() async throws {
        try await Self.withFilled { source in
            try await MovingPlace.withPostgres { first in
                try await MovingPlace.withPostgres { second in
                    let (one, two) = (try DatabaseAddress(first), try DatabaseAddress("\(second) \(Self.quotedSchema)"))
                    _ = try await DatabaseAddress(second).open().write {
                        try $0.execute("CREATE SCHEMA \(identifier: "Desk-Å")")
                    }
                    let there = try await CopyDatabase(from: source, to: one, now: .noon).run()
                    let again = try await CopyDatabase(from: one, to: two, now: .noon).run()
                    #expect(again == there)
                }
            }
        }
    }

    static let quotedSchema = "options='-csearch_path=\"Desk-Å\"'"

    /// Read without what is tried here: every table that SQLite itself tells of, each row as a set of values.
    private static func contents(of address: DatabaseAddress) async throws -> [String: Set<[String]>] {
        try await address.open().read { connection in
            var contents: [String: Set<[String]>] = [:]
            for row in try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'") {
                let table: String = try row.decode("name")
                let columns = try connection.rows("SELECT name FROM pragma_table_info(\(table)) ORDER BY name")
                    .map { try $0.decode("name", as: String.self) }
                contents[table] = Set(
                    try connection.rows(("SELECT * FROM \(identifier: table)" as SQL).once).map { row in
                        try columns.map { "\(try row.value($0))" }
                    })
            }
            return contents
        }
    }

    @Test(arguments: MovingPlace.available)
    func `no table is left out, and each comes after those it refers to`(kind: MovingPlace) async throws {
        try await kind.withAddress { address in
            let database = try address.open()
            _ = try await Store(database, now: .noon)
            try await database.read { connection in
                let tables = try Table.all(on: connection, in: database.dialect).map(\.name)
                let names: SQL =
                    database.dialect == .sqlite
                    ? "SELECT name FROM sqlite_schema WHERE type = 'table'"
                    : "SELECT CAST(table_name AS text) AS name FROM information_schema.tables WHERE table_schema = 'public'"
                #expect(Set(tables) == Set(try connection.rows(names).map { try $0.decode("name", as: String.self) }))
                #expect(tables.last == Schema.historyTable)
                for row in try connection.rows(database.dialect.references) {
                    let (table, other): (String, String) = (try row.decode("table_name"), try row.decode("other"))
                    #expect(try #require(tables.firstIndex(of: other)) <= #require(tables.firstIndex(of: table)))
                }
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `a row that is written after the copy gets a number of its own`(kind: MovingPlace) async throws {
        try await Self.withFilled { source in
            try await kind.withAddress { target in
                _ = try await CopyDatabase(from: source, to: target, now: .noon).run()
                let (before, after) = try await Store(try target.open(), now: .noon).write { connection in
                    let highest = try connection.first("SELECT max(id) AS id FROM import_run")?.decode("id", as: Int.self) ?? 0
                    let run = try connection.first(
                        "INSERT INTO import_run (source, started_at) VALUES ('new', \(Date.noon)) RETURNING id")
                    return (highest, try run?.decode("id", as: Int.self) ?? 0)
                }
                #expect(after == before + 1)
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `a copy that is broken off at any write goes on and ends the same`(kind: MovingPlace) async throws {
        try await Self.withFilled { source in
            let whole = try await MovingPlace.sqlite.withAddress { try await CopyDatabase(from: source, to: $0, now: .noon).run() }
            let writes = try await kind.withAddress { address in
                let counting = BreakingDatabase(try address.open(), at: .max)
                _ = try await CopyDatabase.run(try source.open(), to: counting, at: .noon)
                return counting.writes
            }
            #expect(writes > 35)
            for broken in stride(from: 1, through: writes, by: kind == .sqlite ? 5 : 9) {
                try await kind.withAddress { address in
                    await #expect(throws: BreakingDatabase.Broken.self) {
                        try await CopyDatabase.run(try source.open(), to: BreakingDatabase(try address.open(), at: broken), at: .noon)
                    }
                    // The first write makes the tables: before it there is nothing to refuse.
                    if broken > 1 {
                        let refused = await #expect(throws: SQLError.self) { try await Store(try address.open(), now: .noon) }
                        #expect(refused?.kind == .unfinishedCopy)
                    }
                    let report = try await CopyDatabase(from: source, to: address, now: .noon).run()
                    #expect(report.checksum == whole.checksum && report.isResumed == (broken > 1))
                    _ = try await Store(try address.open(), now: .noon)
                }
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `a source that changed meanwhile ends the copy, and it can begin anew`(kind: MovingPlace) async throws {
        let changes: [SQL] = [
            "UPDATE import_run SET message = 'x' WHERE source = 's1'", "DELETE FROM import_run WHERE source = 's2'",
            "INSERT INTO import_run (id, source, started_at) VALUES (-5, 'early', '2026-11-22T12:00:00.000Z')",
            "DELETE FROM import_run WHERE source LIKE 's%'",
        ]
        for change in changes {
            try await Self.withFilled { source in
                try await kind.withAddress { address in
                    let breaking = BreakingDatabase(try address.open(), at: .max, inSecondBatchOf: "import_run")
                    await #expect(throws: BreakingDatabase.Broken.self) {
                        try await CopyDatabase.run(try source.open(), to: breaking, at: .noon)
                    }
                    _ = try await source.open().write { try $0.execute(change) }
                    let refused = try await fault { _ = try await CopyDatabase(from: source, to: address, now: .noon).run() }
                    #expect(
                        refused.kind == .unusable && refused.description.contains("changed") && refused.description.contains("import_run"))
                    await #expect(throws: SQLError.self) { try await Store(try address.open(), now: .noon) }
                    let report = try await CopyDatabase(from: source, to: address, now: .noon).run(startingOver: true)
                    #expect(!report.isResumed)
                    _ = try await Store(try address.open(), now: .noon)
                }
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `what is written to the source during the copy stays out of it`(kind: MovingPlace) async throws {
        try await Self.withFilled { source in
            try await kind.withAddress { target in
                let writer = try source.open()
                let isWritten = Mutex(false)
                let report = try await CopyDatabase(from: source, to: target, now: .noon).run { progress in
                    guard
                        isWritten.withLock({ isWritten in
                            defer { isWritten = true }
                            return !isWritten
                        })
                    else { return }
                    _ = try? waiting { try await writer.write { try $0.execute("DELETE FROM import_run WHERE source LIKE 's%'") } }
                }
                #expect(report.rows > 2_500)
                let left = try await writer.read { try $0.rows("SELECT id FROM import_run WHERE source LIKE 's%'").count }
                #expect(left == 0)
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `a target that holds anything is refused and left alone`(kind: MovingPlace) async throws {
        try await Self.withFilled { source in
            try await kind.withAddress { address in
                let database = try address.open()
                _ = try await database.write {
                    try $0.execute("CREATE TABLE mine (id \(.integer) NOT NULL PRIMARY KEY) \(.strict)")
                }
                for startingOver in [false, true] {
                    let refused = try await fault {
                        _ = try await CopyDatabase(from: source, to: address, now: .noon).run(startingOver: startingOver)
                    }
                    #expect(refused.kind == .unusable && refused.description.contains("not empty"))
                }
                let tables = try await database.read { try $0.rows(database.dialect.columns) }
                #expect(tables.count == 1)
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `beginning anew removes nothing but what the copy made`(kind: MovingPlace) async throws {
        try await Self.withFilled { source in
            try await kind.withAddress { address in
                let database = try address.open()
                await #expect(throws: BreakingDatabase.Broken.self) {
                    try await CopyDatabase.run(try source.open(), to: BreakingDatabase(database, at: 5), at: .noon)
                }
                _ = try await database.write { try $0.execute("CREATE TABLE mine (id \(.integer) NOT NULL PRIMARY KEY) \(.strict)") }
                let refused = try await fault {
                    _ = try await CopyDatabase(from: source, to: address, now: .noon).run(startingOver: true)
                }
                #expect(refused.kind == .unusable && refused.description.contains("did not make"))
                _ = try await database.write { try $0.execute("DROP TABLE mine") }
                let report = try await CopyDatabase(from: source, to: address, now: .noon).run(startingOver: true)
                #expect(!report.isResumed)
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `an unfinished copy of another database is refused, and an unfinished copy is no source`(kind: MovingPlace) async throws {
        try await Self.withFilled { source in
            try await kind.withAddress { address in
                await #expect(throws: BreakingDatabase.Broken.self) {
                    try await CopyDatabase.run(try source.open(), to: BreakingDatabase(try address.open(), at: 5), at: .noon)
                }
                try await MovingPlace.sqlite.withAddress { other in
                    _ = try await Store(try other.open(), now: .noon + 1)
                    let refused = try await fault { _ = try await CopyDatabase(from: other, to: address, now: .noon).run() }
                    #expect(refused.description.contains("another database"))
                }
                try await MovingPlace.sqlite.withAddress { other in
                    let error = await #expect(throws: SQLError.self) { try await CopyDatabase(from: address, to: other, now: .noon).run() }
                    #expect(error?.kind == .unfinishedCopy)
                    guard case .sqlite(let path) = other else { return }
                    #expect(!FileManager.default.fileExists(atPath: path))
                }
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `a source of another version is refused with what to do`(kind: MovingPlace) async throws {
        let later = Migration(
            number: 99, name: "later", statements: ["CREATE TABLE later (id \(.integer) NOT NULL PRIMARY KEY) \(.strict)"])
        for (migrations, word) in [(Array(Migrations.all.dropLast()), "utblick sources"), (Migrations.all + [later], "newer")] {
            try await kind.withAddress { source in
                _ = try await Store(try source.open(), migrations: migrations, now: .noon)
                try await MovingPlace.sqlite.withAddress { target in
                    let refused = try await fault { _ = try await CopyDatabase(from: source, to: target, now: .noon).run() }
                    #expect(refused.kind == .unusable && refused.description.contains(word))
                }
            }
        }
    }

    @Test(arguments: ["x'6100e5'", "x'ff'", "x'610062'"])
    func `a text that the other database could not keep is refused and never changed on the way`(bytes: String) async throws {
        for kind in MovingPlace.available {
            try await MovingPlace.sqlite.withAddress { source in
                let store = try await Store(try source.open(), now: .noon)
                let text: SQL = bytes == "x'ff'" ? "x'ff'" : bytes == "x'610062'" ? "x'610062'" : "x'6100e5'"
                _ = try await store.write {
                    try $0.execute("INSERT INTO desk (id, name) VALUES ('d', CAST(\(text) AS TEXT))")
                }
                try await kind.withAddress { target in
                    let error = await #expect(throws: (any Error).self) {
                        try await CopyDatabase(from: source, to: target, now: .noon).run()
                    }
                    #expect(error.map { "\($0)" }?.contains("desk") == true)
                    await #expect(throws: SQLError.self) { try await Store(try target.open(), now: .noon) }
                }
            }
        }
    }

    @Test func `two copies to one target: the later takes over and the earlier writes no more`() async throws {
        try await Self.withFilled { source in
            try await MovingPlace.sqlite.withAddress { address in
                let hasMet = Mutex(false)
                let refused = try await fault {
                    _ = try await CopyDatabase(from: source, to: address, now: .noon).run { progress in
                        guard progress.table == "import_run", !hasMet.withLock({ $0 }) else { return }
                        hasMet.withLock { $0 = true }
                        _ = try? waiting { try await CopyDatabase(from: source, to: address, now: .noon).run() }
                    }
                }
                #expect(refused.kind == .busy || refused.description.contains("taken over"))
                _ = try await Store(try address.open(), now: .noon)
            }
        }
    }
}
