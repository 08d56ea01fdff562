public import Casework
public import Foundation
public import Storage

/// Hands out what is attached to a case. The log is told.
public struct ReadDocument: Sendable {
    public enum Outcome: Sendable {
        case found(CaseDocument, file: URL)
        /// What it held has been disposed of.
        case disposed
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func read(_ number: Int, of id: CaseFile.ID, by member: StaffMember) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let document = try CaseDocumentStore.document(number, of: id, desk: desk.id, on: connection) else { return .missing }
            guard document.disposedAt == nil else { return .disposed }
            try desk.log("document.read", id, by: member, ["document": String(number)], at: now, on: connection)
            return .found(document, file: desk.surroundings.documents.file(document.digest, of: desk.id))
        }
    }
}
