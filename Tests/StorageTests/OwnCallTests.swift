import Foundation
import Funding
import SQLCore
import Testing

@testable import Storage

/// Calls that belong to one desk, beside those that all share.
struct OwnCallTests {
    private static let flen = CallScope.desk("flen")
    private static let katrineholm = CallScope.desk("katrineholm")

    private static func call(_ id: String, of desk: String?, title: String = "Bygdemedel") -> Call {
        let id = Call.ID(id)
        return Sample.call((desk.map(id.owned) ?? id).rawValue, origin: .table, title: title, deadlines: [Deadline(on: Sample.day(9))])
    }

    private static func store(_ calls: [Call], of desk: MunicipalDesk.ID?, in store: Store) async throws -> ImportCounts {
        try await store.write { try CallStore.upsert(contentsOf: calls.map { Sample.record($0) }, of: desk, at: .noon, on: $0) }
    }

    private static func filled(_ kind: TestDatabase, _ body: (Store) async throws -> Void) async throws {
        try await kind.withStore { store in
            for desk in [nil, "flen", "katrineholm"] as [MunicipalDesk.ID?] {
                _ = try await self.store([call("table-1", of: desk?.rawValue, title: "of \(desk?.rawValue ?? "all")")], of: desk, in: store)
            }
            try await body(store)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the same identifier in two desks and in what all share is three calls`(kind: TestDatabase) async throws {
        try await Self.filled(kind) { store in
            let titles = try await store.read { connection in
                try [.shared, Self.flen, Self.katrineholm, .everyDesk].map { scope in
                    let found = try CallDirectory(on: connection).search(
                        CallFilter(moment: .noon, within: scope), sortedBy: .title(.english))
                    return try CallStore.summaries(found.calls, within: scope, on: connection).map(\.title)
                }
            }
            #expect(
                titles == [["of all"], ["of all", "of flen"], ["of all", "of katrineholm"], ["of all", "of flen", "of katrineholm"]])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a desk's import takes away its own calls alone, and a shared one shared calls alone`(kind: TestDatabase) async throws {
        try await Self.filled(kind) { store in
            func withdraw(_ owner: MunicipalDesk.ID?) async throws -> [Call.ID] {
                try await store.write {
                    try CallStore.withdraw(missingFrom: [], origin: .table, of: owner, reach: Sample.day(0), at: .noon, on: $0)
                }
            }
            #expect(try await withdraw("flen") == ["flen~table-1"])
            #expect(try await withdraw(nil) == ["table-1"])
            let other = try await store.read { try CallStore.call("katrineholm~table-1", within: Self.katrineholm, on: $0) }
            #expect(other?.withdrawnAt == nil)
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [("flen~table-1", nil), ("katrineholm~table-1", "flen"), ("table-1", "flen")] as [(String, MunicipalDesk.ID?)])
    func `nobody writes a call that by its id is another's or everybody's`(
        kind: TestDatabase, attempt: (id: String, owner: MunicipalDesk.ID?)
    ) async throws {
        try await Self.filled(kind) { store in
            await #expect(throws: SQLError.self) {
                try await Self.store([Sample.call(attempt.id, origin: .table, title: "taken")], of: attempt.owner, in: store)
            }
            let titles = try await store.read { connection in
                let found = try CallDirectory(on: connection).search(CallFilter(moment: .noon, within: .everyDesk))
                return try CallStore.summaries(found.calls, within: .everyDesk, on: connection).map(\.title)
            }
            #expect(!titles.contains("taken"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an unchanged call of a desk's own is unchanged, and a changed one has its history at that desk alone`(
        kind: TestDatabase
    ) async throws {
        try await Self.filled(kind) { store in
            #expect(try await Self.store([Self.call("table-1", of: "flen", title: "of flen")], of: "flen", in: store).unchanged == 1)
            #expect(try await Self.store([Self.call("table-1", of: "flen", title: "renamed")], of: "flen", in: store).updated == 1)
            let (own, others, latest) = try await store.read { connection in
                (
                    try CallChangeStore.changes(of: "flen~table-1", within: Self.flen, on: connection).map(\.kind),
                    try CallChangeStore.changes(of: "flen~table-1", within: Self.katrineholm, on: connection),
                    try CallChangeStore.latest(within: Self.katrineholm, limitedTo: 9, on: connection).map(\.call)
                )
            }
            #expect(own == [.changed, .appeared])
            #expect(others.isEmpty)
            #expect(latest == ["katrineholm~table-1", "table-1"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `counts and choices of a list hold what the desk shows`(kind: TestDatabase) async throws {
        try await Self.filled(kind) { store in
            let (facets, count) = try await store.read { connection in
                (
                    try CallDirectory(on: connection).facets(CallFilter(moment: .noon, within: Self.flen)),
                    try CallStore.count(within: Self.flen, on: connection)
                )
            }
            #expect(facets.states == [.open: 2] && facets.programmes == ["erasmus": 2] && count == 2)
        }
    }

    /// A program of before migration 12 names no such column, and knows nothing of these calls when it removes a desk.
    @Test(arguments: TestDatabase.available)
    func `an older program goes on beside calls of one desk, and removes a desk that has some`(kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let older = try await Store(database, migrations: Array(Migrations.all.prefix(11)), now: .noon)
            let newer = try await Store(database, now: .noon).enteringAllDesks()
            try await older.checkCompatibility()
            try await newer.write { try DeskStore.ensure(MunicipalDesk(id: "flen", name: "Flen"), on: $0) }
            _ = try await Self.store([Self.call("table-1", of: "flen")], of: "flen", in: newer)
            try await older.write { connection in
                _ = try connection.execute(
                    """
                    INSERT INTO call (id, origin, identifier, title, content_digest, first_seen_at, themes, audience, source, keywords, swedish_keywords)
                    VALUES ('x', 'portal', 'X', 'Old', 'd', \(Date.noon), '[]', '[]',
                        '{"address":"a","checked":"2026","confidence":"high","kind":"official"}', '[]', '[]')
                    """)
            }
            #expect(try await newer.read { try CallStore.count(within: Self.flen, on: $0) } == 2)
            #expect(try await newer.read { try CallStore.count(on: $0) } == 1)
            if kind == .postgres { #expect(try await older.read { try $0.rows("SELECT id FROM call").count } == 1) }
            _ = try await older.entering("flen").write { try $0.execute("DELETE FROM desk WHERE id = 'flen'") }
            #expect(try await newer.read { try CallStore.count(within: .everyDesk, on: $0) } == 1)
        }
    }
}
