import Casework
import Foundation
import SQLCore
import Storage

/// Removes the files of what has been disposed of, and what was left behind where the program died.
public struct TidyDocuments: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// In every desk of the installation.
    /// - Returns: how many files have gone.
    public func tidy() async throws -> Int {
        desk.surroundings.documents.removeLeftovers(at: desk.surroundings.now())
        let (desk, now) = (desk, desk.surroundings.now())
        let inDoubt = desk.surroundings.documents.contentsInDoubt(at: now)
        let removed = try await desk.inEveryDesk { id, connection in
            let unneeded = try desk.removeContents(inDoubt.filter { $0.desk == id }, at: now, on: connection)
            return try unneeded + desk.removeFiles(ofDisposedCasesIn: id, at: now, on: connection)
        }
        // A desk that is gone took its documents along.
        for content in inDoubt { content.settle() }
        return removed
    }

    /// In this desk.
    func finishDisposals() async throws -> Int {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { try desk.removeFiles(ofDisposedCasesIn: desk.id, at: now, on: $0) }
    }
}

extension Desk {
    /// Removes the files that got their place without the database being told: the program died, or the transaction failed. Whoever attaches
    /// the same content meanwhile waits, or has been waited for.
    fileprivate func removeContents(
        _ contents: [ContentInDoubt], at now: Date, on connection: any SQLConnection
    ) throws -> Int {
        var removed = 0
        for content in contents {
            let file = surroundings.documents.file(content.digest, of: content.desk)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            guard try !CaseDocumentStore.isNeeded(digest: content.digest, desk: content.desk, on: connection) else { continue }
            let entry = AuditRecord(
                actor: "system", action: "document.unattached", subject: "document", details: ["digest": content.digest])
            try AuditStore.append(entry, desk: content.desk, at: now, on: connection)
            guard try !CaseDocumentStore.isNeeded(digest: content.digest, desk: content.desk, on: connection) else { continue }
            try surroundings.documents.remove(content.digest, of: content.desk)
            removed += 1
        }
        return removed
    }

    /// A file goes when no document of the desk needs it. Who attaches the same content meanwhile waits: both write in the log first.
    fileprivate func removeFiles(
        ofDisposedCasesIn desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws -> Int {
        var removed = 0
        for file in try CaseDisposalStore.unfinished(desk: desk, on: connection) {
            let record = try CaseDisposalStore.disposal(of: file, desk: desk, on: connection)?.record
            let entry = AuditRecord(actor: "system", action: "disposal.files", subject: "case:\(file)")
            try AuditStore.append(entry, desk: desk, at: now, on: connection)
            for digest in Set(record?.documents.map(\.digest) ?? []).sorted() {
                guard try !CaseDocumentStore.isNeeded(digest: digest, desk: desk, on: connection) else { continue }
                try surroundings.documents.remove(digest, of: desk)
                removed += 1
            }
            try CaseDisposalStore.finish(file, desk: desk, at: now, on: connection)
        }
        return removed
    }
}
