public import Casework
public import Storage

/// Takes in a file piece by piece: never whole in memory, hashed on the way, and gone again unless it is attached.
public actor ReceiveDocument {
    /// Why a file is not taken in.
    public enum Refusal: Error, Sendable, Hashable {
        /// Larger than this many bytes.
        case tooLarge(limit: Int)
        case kind(DocumentKind.Refusal)
    }

    private let limit: Int
    private let desk: Desk
    private var document: UnfinishedDocument?
    private var digest = SHA256()
    private var start: [UInt8] = []
    private var size = 0

    /// - Parameter limit: in bytes.
    public init(_ desk: Desk, limit: Int) {
        self.desk = desk
        self.limit = limit
    }

    /// Takes the next bytes.
    /// - Throws: `Refusal`, after which nothing is left of it; `DocumentFault`.
    public func add(_ bytes: [UInt8]) throws {
        guard bytes.count <= limit - size else {
            document = nil
            throw Refusal.tooLarge(limit: limit)
        }
        size += bytes.count
        if start.count < DocumentKind.sniffedLength { start += bytes.prefix(DocumentKind.sniffedLength - start.count) }
        digest.add(bytes)
        if document == nil { document = try desk.surroundings.documents.makeUnfinished() }
        try bytes.withUnsafeBytes { try document?.write($0) }
    }

    /// What has come, for a case's list.
    /// - Throws: `Refusal`.
    public func draft(named name: DocumentName, as role: DocumentRole, step: Int?, replacing replaced: Int?) throws -> CaseDocumentDraft {
        do throws(DocumentKind.Refusal) {
            let kind = try DocumentKind.sniffing(start, named: name.text)
            return CaseDocumentDraft(
                step: step, role: role, name: name, kind: kind, size: size, digest: digest.text, replaces: replaced)
        } catch {
            document = nil
            throw Refusal.kind(error)
        }
    }

    /// The whole file, on the disk before a transaction tells of it.
    func settled() throws -> UnfinishedDocument? {
        try document?.settle()
        return document
    }
}
