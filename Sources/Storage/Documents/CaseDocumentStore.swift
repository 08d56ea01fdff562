import Casework
public import Foundation
public import SQLCore

/// What is attached to cases. Documents are added and never changed; a correction is a new version beside the old.
public enum CaseDocumentStore {
    private static let columns: SQL =
        "number, step, role, name, kind, size, digest, replaces, added_at, actor, disposed_at"

    /// Every document of a case, replaced ones among them, in the order that they came in.
    public static func documents(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseDocument] {
        try connection.rows("SELECT \(columns) FROM case_document WHERE case_id = \(id) AND desk = \(desk) ORDER BY number")
            .map { row throws(SQLError) in try CaseDocument(row) }
    }

    public static func document(
        _ number: Int, of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> CaseDocument? {
        let row = try connection.first(
            "SELECT \(columns) FROM case_document WHERE case_id = \(id) AND number = \(number) AND desk = \(desk)")
        return try row.map { row throws(SQLError) in try CaseDocument(row) }
    }

    /// Whether the form that a document came with has been taken already.
    public static func isAttached(
        formKey: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.first("SELECT 1 AS is_there FROM case_document WHERE desk = \(desk) AND form_key = \(formKey)") != nil
    }

    /// Attaches a document to a case that is held.
    /// - Returns: its number.
    public static func attach(
        _ draft: CaseDocumentDraft, to id: CaseFile.ID, desk: MunicipalDesk.ID, formKey: [UInt8], by actor: String, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        let row = try connection.first(
            """
            INSERT INTO case_document (desk, case_id, number, form_key, step, role, name, kind, size, digest, replaces, added_at, actor)
            SELECT \(desk), \(id), coalesce(max(number), 0) + 1, \(formKey), \(draft.step), \(draft.role), \(draft.name.text), \(draft.kind),
                \(draft.size), \(draft.digest), \(draft.replaces), \(now), \(actor)
            FROM case_document WHERE case_id = \(id) AND desk = \(desk)
            RETURNING number
            """)
        guard let row else { throw SQLError(.other, "the database gave a document no number") }
        try connection.execute("UPDATE case_file SET version = version + 1, changed_at = \(now) WHERE id = \(id) AND desk = \(desk)")
        return try row.decode("number")
    }

    /// Whether any document of the desk still needs what has this digest.
    public static func isNeeded(
        digest: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.first(
            "SELECT 1 AS is_there FROM case_document WHERE desk = \(desk) AND digest = \(digest) AND disposed_at IS NULL LIMIT 1") != nil
    }
}

extension CaseDocument {
    fileprivate init(_ row: SQLRow) throws(SQLError) {
        self.init(
            number: try row.decode("number"), step: try row.decode("step"), role: try row.decode("role"),
            name: DocumentName(try row.decode("name")), kind: try row.decode("kind"), size: try row.decode("size"),
            digest: try row.decode("digest"), replaces: try row.decode("replaces"), addedAt: try row.decode("added_at"),
            actor: try row.decode("actor"), disposedAt: try row.decode("disposed_at"))
    }
}

extension [CaseDocument] {
    /// Those that no newer version stands in the place of.
    public var current: [CaseDocument] {
        let replaced = Set(compactMap(\.replaces))
        return filter { !replaced.contains($0.number) }
    }
}
