import Casework
import Foundation
import Funding
import SQLCore
import Testing

@testable import Storage

/// The second wall between desks: row-level security of PostgreSQL, behind questions that each name their desk.
struct DeskWallTests {
    /// Both desks have a question, and somebody who follows something and has been told.
    private static func fill(_ connection: any SQLConnection) throws {
        for (token, desk) in [(UInt8(1), "katrineholm"), (2, "flen")] as [(UInt8, MunicipalDesk.ID)] {
            let call = Sample.call("\(desk)~table-1", origin: .table, deadlines: [Deadline(on: Sample.day(2))])
            _ = try CallStore.upsert(contentsOf: [Sample.record(call)], of: desk, at: .noon, on: connection)
            _ = try InquiryStore.submit(Sample.submission(token: token, desk: desk), on: connection)
            let record = AuditRecord(actor: "staff:1", action: "case.read", subject: "case:1")
            try AuditStore.append(record, desk: desk, at: .noon, on: connection)
            _ = try CaseStore.openForInquiries(desk: desk, on: connection)
            let id = CaseFile.ID(token)
            try CaseStore.setWords(["våtmark"], of: id, desk: desk, on: connection)
            try CaseStepStore.record(
                CaseStep(.note, on: Sample.day(0), text: "a"), in: id, desk: desk, leadingTo: .inquiry, formKey: [token], by: "staff:1",
                at: .noon, on: connection)
            _ = try CaseAnswerStore.add("a", to: id, desk: desk, formKey: [token], by: "staff:1", at: .noon, on: connection)
            try AnswerLetterStore.add(answerTo: id, desk: desk, at: .noon, on: connection)
            try AssignmentLetterStore.add(of: id, to: 3, by: 1, hasNote: true, desk: desk, at: .noon, on: connection)
            _ = try CaseDocumentStore.attach(
                Sample.document("ab"), to: id, desk: desk, formKey: [token], by: "staff:1", at: .noon, on: connection)
            try CaseDisposalStore.agree(to: id, desk: desk, by: "staff:1", at: .noon, on: connection)
            let account = try Sample.addStaff(token, desk: desk, on: connection)
            try CaseStore.assign(id, of: desk, to: account.id, at: .noon, on: connection)
            try Sample.addProject(id, desk: desk, name: "a", key: token, on: connection)
            try Sample.addNetworks(id, desk: desk, name: "a", key: [token], on: connection)
            try FeedbackStore.add(
                Sample.feedback("a"), desk: desk, formKey: [token], keptThrough: Sample.day(30), on: connection)
            let request = Sample.request(token: token, desk: desk)
            _ = try WatchStore.request(request, limits: WatchLimits(), on: connection)
            let watch = try #require(try WatchStore.watch(tokenHash: request.tokenHash, desk: desk, on: connection)).id
            try WatchStore.activate(watch, desk: desk, at: .noon, on: connection)
            let event = WatchEvent(call: "topic", kind: .new, change: nil)
            _ = try WatchEventStore.keep(
                [.init(watch: watch, event: event)], of: try CallChangeStore.latest(limitedTo: 1, on: connection), evaluatedBy: desk,
                at: .noon, on: connection)
            try WatchStore.dismiss("topic", from: watch, desk: desk, because: .notNow, at: .noon, on: connection)
            try WatchEventStore.setLastDay(Sample.day(0), of: desk, for: .people, on: connection)
            try Sample.addWebhook([token], desk: desk, note: "a", call: "topic", on: connection)
        }
    }

    private static func filled(_ kind: TestDatabase, _ body: (Store) async throws -> Void) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                _ = try CallStore.upsert(contentsOf: [Sample.record(Sample.call("topic"))], at: .noon, on: connection)
                try fill(connection)
                // Marks the call for every desk.
                _ = try CallStore.replaceCatalogueCalls([Sample.call("topic", themes: [.water])], at: .noon, on: connection)
            }
            try await body(store)
        }
    }

    private static func owners(_ store: Store) async throws -> [String: Set<String>] {
        try await store.read { connection in
            var owners: [String: Set<String>] = [:]
            for table in DeskWall.tables {
                let rows = try connection.rows("SELECT desk FROM \(identifier: table) WHERE desk IS NOT NULL")
                owners[table] = Set(try rows.map { try $0.decode("desk", as: String.self) })
            }
            return owners
        }
    }

    @Test(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
    func `whoever has entered a desk finds no other's row, and whoever has entered none finds nothing`() async throws {
        try await Self.filled(.postgres) { all in
            let both = Dictionary(uniqueKeysWithValues: DeskWall.tables.map { ($0, Set(["flen", "katrineholm"])) })
            #expect(try await Self.owners(all) == both)
            #expect(try await Self.owners(all.entering("flen")) == both.mapValues { _ in ["flen"] })
            let nowhere = try await Store(all.database, now: .noon)
            #expect(try await Self.owners(nowhere) == both.mapValues { _ in [] })
        }
    }

    @Test(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
    func `no row can be written for another desk, changed there or taken away`() async throws {
        try await Self.filled(.postgres) { all in
            let flen = all.entering("flen")
            await #expect(throws: SQLError.self) {
                try await flen.write { try InquiryStore.submit(Sample.submission(token: 9, desk: "katrineholm"), on: $0) }
            }
            let changed = try await flen.write { connection in
                try connection.execute("UPDATE watch SET frequency = 'weekly'") + connection.execute("DELETE FROM inquiry")
            }
            #expect(changed == 2)
            let other = try await all.entering("katrineholm").read { connection in
                try connection.rows("SELECT frequency FROM watch UNION ALL SELECT name AS frequency FROM inquiry").count
            }
            #expect(other == 2)
        }
    }

    @Test(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
    func `shared calls are there for everybody, and nobody can write a call of another desk's`() async throws {
        try await Self.filled(.postgres) { all in
            let nowhere = try await Store(all.database, now: .noon)
            for store in [nowhere, all.entering("flen")] {
                let shared = try await store.read { try CallStore.count(on: $0) }
                let changed = try await store.write { try $0.execute("UPDATE call SET title = 'x' WHERE desk = 'katrineholm'") }
                #expect(shared == 1 && changed == 0)
            }
            #expect(try await all.entering("flen").read { try CallStore.count(within: .everyDesk, on: $0) } == 2)
            await #expect(throws: SQLError.self) {
                let call = Sample.call("katrineholm~table-2", origin: .table)
                _ = try await all.entering("flen").write {
                    try CallStore.upsert(contentsOf: [Sample.record(call)], of: "katrineholm", at: .noon, on: $0)
                }
            }
        }
    }

    @Test(.enabled(if: PrivateCluster.isRunning, PrivateCluster.notice))
    func `the desk that one transaction entered is left with it`() async throws {
        try await Self.filled(.postgres) { all in
            let nowhere = try await Store(all.database, now: .noon)
            for _ in 0..<20 {
                #expect(try await Self.owners(all.entering("flen"))["watch"] == ["flen"])
                #expect(try await Self.owners(nowhere)["watch"] == [])
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `every table with a desk's rows stands behind the wall`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let tables = try await store.read { connection in
                try connection.rows(
                    kind == .sqlite
                        ? """
                        SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'desk' WHERE m.type = 'table'
                        """
                        : """
                        SELECT table_name AS name FROM information_schema.columns
                        WHERE column_name = 'desk' AND table_schema = current_schema()
                        """
                ).map { try $0.decode("name", as: String.self) }
            }
            #expect(Set(tables) == Set(DeskWall.tables))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a desk is removed with all that is its own, and nothing of another's`(kind: TestDatabase) async throws {
        try await Self.filled(kind) { store in
            let before = try await store.read { try DeskStore.rows(of: "katrineholm", on: $0).map(\.rows.count) }
            #expect(before.allSatisfy { $0 > 0 })
            let revision = try await store.read { try CallStore.revision(on: $0) }
            let told = try await store.read { try DeskStore.rowsOfCalls(of: "flen", on: $0) }
            #expect(Set(told.filter { !$0.rows.isEmpty }.map(\.table)) == Set(told.map(\.table)).subtracting(["call_field_change"]))
            #expect(try await store.write { try DeskStore.remove("flen", on: $0) })
            #expect(try await store.read { try DeskStore.all(on: $0) }.map(\.id) == ["katrineholm"])
            #expect(try await store.read { try DeskStore.rows(of: "flen", on: $0) }.allSatisfy(\.rows.isEmpty))
            #expect(try await store.read { try DeskStore.rows(of: "katrineholm", on: $0).map(\.rows.count) } == before)
            #expect(try await store.read { try DeskStore.rowsOfCalls(of: "flen", on: $0) }.allSatisfy(\.rows.isEmpty))
            #expect(try await store.read { try CallStore.revision(on: $0) } == revision + 1)
            #expect(try await !store.write { try DeskStore.remove("flen", on: $0) })
        }
    }

    @Test(arguments: TestDatabase.available)
    func `each change of a desk counts up the revision, and no two share a host or a folder`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            var revision = try await store.read { try DeskStore.revision(on: $0) }
            let nykoping = MunicipalDesk(id: "nykoping", name: "Nyköping", host: "utblick.nykoping.se", document: "å", logo: [0, 255])
            try await store.write { try DeskStore.add(nykoping, at: .noon, on: $0) }
            #expect(try await store.read { try DeskStore.desk("nykoping", on: $0) } == nykoping)
            let moved = MunicipalDesk(id: "nykoping", name: "Nyköping", folder: "nykoping", document: "å")
            #expect(try await store.write { try DeskStore.set(moved, at: .noon, on: $0) })
            let now = try await store.read { try DeskStore.revision(on: $0) }
            #expect(now == revision + 2)
            revision = now
            for taken in [MunicipalDesk(id: "nykoping", name: "N"), MunicipalDesk(id: "n", name: "N", folder: "nykoping")] {
                await #expect { try await store.write { try DeskStore.add(taken, at: .noon, on: $0) } } throws: {
                    ($0 as? SQLError)?.kind == .uniqueViolation
                }
            }
            #expect(try await !store.write { try DeskStore.set(MunicipalDesk(id: "nobody", name: ""), at: .noon, on: $0) })
            #expect(try await store.read { try DeskStore.revision(on: $0) } == revision)
        }
    }
}
