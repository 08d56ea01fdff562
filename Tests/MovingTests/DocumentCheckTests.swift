import Casework
import Foundation
import Funding
import SQLCore
import Testing

@testable import Moving
@testable import Storage

/// Whether each document that the database tells of is there, in a backup and in use.
struct DocumentCheckTests {
    private static let contents = ["protokoll", "beslut", "avtal"].map { Data($0.utf8) }

    /// A place with three documents of a case, one of which hangs on it twice, and one of another desk's.
    private static func withDocuments(_ kind: MovingPlace, _ body: (DataPlace, [KeptDocument], URL) async throws -> Void) async throws {
        try await withFolder { folder in
            let data = folder.appending(path: "data", directoryHint: .isDirectory)
            try await BackupTests.withEmptyPlace(kind, in: data) { empty in
                let place = DataPlace(database: empty.database, folder: empty.folder, linkKey: empty.linkKey)
                try FileManager.default.createDirectory(at: place.folder, withIntermediateDirectories: true)
                let documents = try await fill(place)
                try await body(place, documents, folder)
            }
        }
    }

    private static func fill(_ place: DataPlace) async throws -> [KeptDocument] {
        let store = try await Store(try place.database.open(), now: .noon).enteringAllDesks()
        let documents = try await store.write { connection in
            for desk in ["flen", "trosa"] { try connection.execute("INSERT INTO desk (id, name) VALUES (\(desk), \(desk))") }
            for (desk, contents) in [("flen" as MunicipalDesk.ID, contents + [contents[0]]), ("trosa", [contents[0]])] {
                _ = try CaseStore.openForInquiries(desk: desk, on: connection)
                let draft = CaseDraft(desk: desk, content: CaseContent(title: "A"), owner: nil, legalBasis: "", purgeAfter: nil)
                let id = try CaseStore.open(draft, formKey: Array(desk.rawValue.utf8), at: .noon, on: connection).id
                for (number, content) in contents.enumerated() {
                    let attached = CaseDocumentDraft(
                        step: nil, role: .decision, name: DocumentName("Åsa Ek.pdf"), kind: .pdf, size: content.count,
                        digest: digest(content), replaces: nil)
                    _ = try CaseDocumentStore.attach(
                        attached, to: id, desk: desk, formKey: Array("\(desk.rawValue)\(number)".utf8), by: "staff:1", at: .noon,
                        on: connection)
                }
            }
            return try KeptDocument.all(in: Schema.known, on: connection)
        }
        for document in documents {
            let file = place.folder.appending(path: "documents/\(document.path)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try #require(contents.first { digest($0) == document.digest }).write(to: file)
        }
        return documents
    }

    private static func digest(_ data: Data) -> String {
        var digest = Digest()
        digest.add(data)
        return digest.text
    }

    private static func file(_ document: KeptDocument, in place: DataPlace) -> URL {
        place.folder.appending(path: "documents/\(document.path)")
    }

    @Test(arguments: MovingPlace.available)
    func `a desk with all its documents is whole, and so are its backup and what is restored`(kind: MovingPlace) async throws {
        try await Self.withDocuments(kind) { place, documents, folder in
            #expect(documents.map(\.desk) == ["flen", "flen", "flen", "flen", "trosa"])
            let used = try await VerifyDocuments(place).run()
            #expect(used.isWhole && used.count == 5)
            let file = folder.appending(path: "a.backup")
            #expect(try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false).documents == used)
            #expect(try VerifyBackup(file).run(temporaryFolder: folder).documents == used)
            try await BackupTests.withEmptyPlace(kind, in: folder) { empty in
                let restored = try await RestoreBackup(file, to: empty).run().documents
                let after = try await VerifyDocuments(empty).run()
                #expect(restored == used && after == used)
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `what is missing or damaged is told by number, in use, in the backup and when it is restored`(kind: MovingPlace) async throws {
        try await Self.withDocuments(kind) { place, documents, folder in
            // The first content hangs on the case twice; the other desk's file of the same content is its own.
            try FileManager.default.removeItem(at: Self.file(documents[0], in: place))
            try Data("bezlut".utf8).write(to: Self.file(documents[1], in: place))
            try Data("avta".utf8).write(to: Self.file(documents[2], in: place))
            let used = try await VerifyDocuments(place).run()
            #expect(used.count == 5)
            #expect(used.missing == [documents[0], documents[3]])
            #expect(used.damaged == [documents[1], documents[2]])
            let file = folder.appending(path: "a.backup")
            #expect(try await BackUp(place, program: "1", now: .noon).run(to: file, isReplacing: false).documents == used)
            #expect(try VerifyBackup(file).run(temporaryFolder: folder).documents == used)
            try await BackupTests.withEmptyPlace(kind, in: folder) { empty in
                let restored = try await RestoreBackup(file, to: empty).run().documents
                let after = try await VerifyDocuments(empty).run()
                #expect(restored == used && after == used)
            }
        }
    }

    @Test(arguments: MovingPlace.available)
    func `what has been disposed of need not be there`(kind: MovingPlace) async throws {
        try await Self.withDocuments(kind) { place, documents, _ in
            let store = try await Store(try place.database.open(), now: .noon).enteringAllDesks()
            try await store.write { _ = try $0.execute("UPDATE case_document SET disposed_at = \(Date.noon) WHERE number = 2") }
            try FileManager.default.removeItem(at: Self.file(documents[1], in: place))
            let used = try await VerifyDocuments(place).run()
            #expect(used.isWhole && used.count == 4)
        }
    }

    @Test func `a link among the documents is no document`() async throws {
        try await Self.withDocuments(.sqlite) { place, documents, folder in
            let file = Self.file(documents[1], in: place)
            let elsewhere = folder.appending(path: "elsewhere")
            try FileManager.default.moveItem(at: file, to: elsewhere)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
            #expect(try await VerifyDocuments(place).run().missing == [documents[1]])
        }
    }

    @Test func `a manifest of an older version says nothing of documents`() throws {
        let text = """
            {"format": 1, "program": "0.1.0", "createdAt": "2026-11-22T12:00:00Z", "database": "postgres", "schema": "public",
             "migrations": [1], "rows": {}, "parts": []}
            """
        let manifest = try BackupManifest.reading(Data(text.utf8))
        #expect(VerifiedBackup(manifest, documents: manifest.documents).documents == nil)
    }
}
