import Casework
import Foundation
import Funding
import SQLCore
import Storage
import Testing

struct CaseDocumentStoreTests {
    private static let desk: MunicipalDesk.ID = "katrineholm"

    private static func open(_ key: UInt8 = 1, on connection: any SQLConnection) throws -> CaseFile.ID {
        let content = CaseContent(title: "Våtmark", summary: "Ord", diaryNumber: "KS/2026:7", contact: CaseContact(name: "Åsa"))
        let draft = CaseDraft(desk: desk, content: content, owner: 3, legalBasis: "", purgeAfter: Sample.day(30))
        return try CaseStore.open(draft, formKey: [key], at: .noon, on: connection).id
    }

    @discardableResult
    private static func attach(
        _ draft: CaseDocumentDraft, to id: CaseFile.ID, key: UInt8, on connection: any SQLConnection
    ) throws -> Int {
        try CaseDocumentStore.attach(draft, to: id, desk: desk, formKey: [key], by: "staff:3", at: .noon, on: connection)
    }

    @Test(arguments: TestDatabase.available)
    func `a document comes back as it was put in, and its version counts the case's`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection)
                #expect(try Self.attach(Sample.document("ab", name: "Å.pdf"), to: id, key: 1, on: connection) == 1)
                #expect(try Self.attach(Sample.document("cd", replacing: 1), to: id, key: 2, on: connection) == 2)
                let documents = try CaseDocumentStore.documents(of: id, desk: Self.desk, on: connection)
                #expect(documents.map(\.name.text) == ["Å.pdf", "a.pdf"] && documents.map(\.replaces) == [nil, 1])
                #expect(documents.current.map(\.number) == [2] && documents[0].addedAt == .noon && documents[0].actor == "staff:3")
                #expect(try CaseDocumentStore.document(1, of: id, desk: Self.desk, on: connection) == documents[0])
                #expect(try CaseDocumentStore.document(1, of: id, desk: "flen", on: connection) == nil)
                #expect(try CaseDocumentStore.isAttached(formKey: [2], desk: Self.desk, on: connection))
                #expect(try !CaseDocumentStore.isAttached(formKey: [3], desk: Self.desk, on: connection))
                #expect(try CaseStore.file(id, desk: Self.desk, on: connection)?.version == 3)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `of two that replace the same the second is refused by the database itself`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let id = try await store.write { connection in
                let id = try Self.open(on: connection)
                try Self.attach(Sample.document("ab"), to: id, key: 1, on: connection)
                try Self.attach(Sample.document("cd", replacing: 1), to: id, key: 2, on: connection)
                return id
            }
            let error = await #expect(throws: SQLError.self) {
                try await store.write { try Self.attach(Sample.document("ef", replacing: 1), to: id, key: 3, on: $0) }
            }
            #expect(error?.kind == .uniqueViolation)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `disposal takes every text and leaves what and when`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            try await store.write { connection in
                let id = try Self.open(on: connection)
                let step = CaseStep(.note, on: Sample.day(0), text: "Hemligt", diaryNumber: "KS/2026:9")
                try CaseStepStore.record(
                    step, in: id, desk: Self.desk, leadingTo: .archived, formKey: [1], by: "staff:3", at: .noon, on: connection)
                _ = try CaseAnswerStore.add("Hemligt", to: id, desk: Self.desk, formKey: [1], by: "staff:3", at: .noon, on: connection)
                try Self.attach(Sample.document("ab", name: "Hemligt"), to: id, key: 1, on: connection)
                #expect(try CaseDocumentStore.isNeeded(digest: "ab", desk: Self.desk, on: connection))
                let project = GrantedProject(
                    end: Sample.day(9), partners: [ProjectPartner(name: "Hemligt")], indicators: [ProjectIndicator(name: "Hemligt")],
                    afterwards: "Hemligt")
                _ = try CaseProjectStore.set(project, of: id, desk: Self.desk, from: 0, by: "staff:3", at: .noon, on: connection)
                _ = try ObligationStore.add(
                    "Hemligt", due: Sample.day(1), on: Sample.day(0), to: id, desk: Self.desk, formKey: [9], at: .noon, on: connection)
                let owed = try #require(try ObligationStore.obligations(of: id, desk: Self.desk, on: connection).first).id
                let done = ObligationFulfilment(on: Sample.day(1), by: "staff:3", note: "Hemligt")
                _ = try ObligationStore.fulfil(owed, desk: Self.desk, done, at: .noon, on: connection)

                try CaseDisposalStore.agree(to: id, desk: Self.desk, by: "staff:3", at: .noon, on: connection)
                #expect(try CaseDisposalStore.withdraw(from: id, desk: Self.desk, on: connection))
                try CaseDisposalStore.agree(to: id, desk: Self.desk, by: "staff:3", at: .noon, on: connection)
                #expect(try CaseDisposalStore.unfinished(desk: Self.desk, on: connection).isEmpty)
                try CaseDisposalStore.complete(
                    id, desk: Self.desk, by: "staff:4", record: Sample.disposalRecord, at: .noon, on: connection)
                #expect(try !CaseDisposalStore.withdraw(from: id, desk: Self.desk, on: connection))
                try CaseDisposalStore.empty(id, desk: Self.desk, at: .noon, on: connection)

                let rows = try DeskStore.rows(of: Self.desk, on: connection).filter {
                    $0.table.hasPrefix("case_") || $0.table == "obligation"
                }
                let texts = rows.flatMap(\.rows).flatMap { $0.cells.values }.compactMap { value in
                    if case .text(let text) = value { text } else { nil }
                }
                #expect(!texts.contains { $0.contains("Hemligt") || $0 == "Åsa" || $0 == "Ord" || $0 == "Våtmark" })
                #expect(texts.contains { $0.contains("KS/2026:9") } && texts.contains("KS/2026:7"))
                #expect(try CaseProjectStore.project(of: id, desk: Self.desk, on: connection).facts == GrantedProject(end: Sample.day(9)))
                #expect(try !CaseDocumentStore.isNeeded(digest: "ab", desk: Self.desk, on: connection))
                let disposal = try CaseDisposalStore.disposal(of: id, desk: Self.desk, on: connection)
                #expect(disposal?.record == Sample.disposalRecord && disposal?.secondActor == "staff:4")
                #expect(try CaseDisposalStore.unfinished(desk: Self.desk, on: connection) == [id])
                try CaseDisposalStore.finish(id, desk: Self.desk, at: .noon, on: connection)
                #expect(try CaseDisposalStore.unfinished(desk: Self.desk, on: connection).isEmpty)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody can be both who agree`(kind: TestDatabase) async throws {
        try await kind.withStore { store in
            let id = try await store.write { connection in
                let id = try Self.open(on: connection)
                try CaseDisposalStore.agree(to: id, desk: Self.desk, by: "staff:3", at: .noon, on: connection)
                return id
            }
            await #expect(throws: SQLError.self) {
                try await store.write {
                    try CaseDisposalStore.complete(
                        id, desk: Self.desk, by: "staff:3", record: Sample.disposalRecord, at: .noon, on: $0)
                }
            }
        }
    }
}
