import Casework
public import Foundation
public import Funding
public import SQLCore

/// The cases that desks have. Every question names the desk: no desk sees another's.
public enum CaseStore {
    /// Opens a case for each question of the desk that has none yet: those that come from the public form, also through an older program.
    /// - Returns: how many were opened.
    public static func openForInquiries(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.execute(
            """
            INSERT INTO case_file (
                desk, reference, inquiry_id, title, summary, idea, language, applicant_kind, stage, goals, organisation, contact_name,
                contact_email, contact_telephone, legal_basis, purge_after, opened_at, changed_at, version
            )
            SELECT inquiry.desk, inquiry.reference, inquiry.id,
                substr(CASE WHEN inquiry.message = '' THEN inquiry.idea ELSE inquiry.message END, 1, 120), inquiry.message, inquiry.idea,
                inquiry.language, inquiry.applicant_kind, \(CaseStage.inquiry), '[]', inquiry.organisation, inquiry.name, inquiry.email,
                inquiry.telephone, inquiry.legal_basis, inquiry.purge_after, inquiry.received_at, inquiry.received_at, 1
            FROM inquiry
            WHERE inquiry.desk = \(desk) AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.inquiry_id = inquiry.id)
            ON CONFLICT DO NOTHING
            """)
    }

    /// Whether there are questions without a case, or cases that no search finds yet.
    public static func hasInquiriesWaiting(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        let row = try connection.first(
            """
            SELECT EXISTS (
                SELECT 1 FROM inquiry
                WHERE inquiry.desk = \(desk) AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.inquiry_id = inquiry.id)
            ) OR EXISTS (
                SELECT id FROM case_file WHERE desk = \(desk) EXCEPT SELECT case_id FROM case_words WHERE desk = \(desk)
            ) AS is_waiting
            """)
        return try row?.decode("is_waiting") ?? false
    }

    /// Opens a colleague's own case.
    ///
    /// - Parameter formKey: what came with the form: the same form sent twice opens one case.
    /// - Returns: the case, and whether it was opened just now.
    public static func open(
        _ draft: CaseDraft, numberedBy diary: DiaryPattern = .standard, formKey: [UInt8], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> (id: CaseFile.ID, isNew: Bool) {
        if let known = try connection.first("SELECT id FROM case_file WHERE desk = \(draft.desk) AND form_key = \(formKey)") {
            return (try known.decode("id"), false)
        }
        let year = Day(of: now, in: .stockholm).year
        let columns =
            [
                SQLColumn("desk", draft.desk),
                SQLColumn("reference", try InquiryStore.nextReference(of: draft.desk, in: year, numberedBy: diary, on: connection)),
                SQLColumn("form_key", formKey), SQLColumn("owner", draft.owner), SQLColumn("stage", CaseStage.inquiry.rawValue),
                SQLColumn("matches", draft.matches), SQLColumn("legal_basis", draft.legalBasis),
                SQLColumn("purge_after", draft.purgeAfter), SQLColumn("opened_at", now), SQLColumn("changed_at", now),
                SQLColumn("version", 1), SQLColumn("is_demonstration", draft.isDemonstration),
            ] + (try CaseColumns.written(draft.content))
        guard let row = try connection.first("INSERT INTO case_file \(columns.insertion) RETURNING id") else {
            throw SQLError(.other, "the database gave a case no number")
        }
        return (try row.decode("id"), true)
    }

    public static func file(
        _ id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> CaseFile? {
        let row = try connection.first("SELECT \(CaseColumns.file) FROM case_file WHERE id = \(id) AND desk = \(desk)")
        return try row.map { row throws(SQLError) in try CaseColumns.file(row) }
    }

    /// The case of a reference, as it is written.
    public static func id(
        ofReference reference: String, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> CaseFile.ID? {
        try connection.first("SELECT id FROM case_file WHERE desk = \(desk) AND reference = \(reference)")?.decode("id")
    }

    /// A case as lists show it.
    public static func outline(
        _ id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> CaseOutline? {
        let row = try connection.first("SELECT \(CaseColumns.outline) FROM case_file WHERE id = \(id) AND desk = \(desk)")
        return try row.map { row throws(SQLError) in try CaseColumns.outline(row) }
    }

    /// Changes what a case says, unless somebody else has meanwhile.
    /// - Parameter version: the one that the changer has seen.
    /// - Returns: whether it was changed.
    public static func change(
        _ id: CaseFile.ID, of desk: MunicipalDesk.ID, from version: Int, to content: CaseContent, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let assignment = try CaseColumns.written(content).assignment
        let changed = try connection.execute(
            """
            UPDATE case_file SET \(assignment), version = version + 1, changed_at = \(now)
            WHERE id = \(id) AND desk = \(desk) AND version = \(version)
            """)
        return changed > 0
    }

    /// Gives a case to somebody, or to nobody.
    public static func assign(
        _ id: CaseFile.ID, of desk: MunicipalDesk.ID, to owner: Int?, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE case_file SET owner = \(owner), version = version + 1, changed_at = \(now) WHERE id = \(id) AND desk = \(desk)
            """)
    }

    /// Makes a case a part of another. It is kept, and shown there.
    /// - Returns: whether both are there, and neither is a part of the other.
    public static func merge(
        _ id: CaseFile.ID, into other: CaseFile.ID, of desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        guard id != other else { return false }
        let merged = try connection.execute(
            """
            UPDATE case_file SET merged_into = \(other), version = version + 1, changed_at = \(now)
            WHERE id = \(id) AND desk = \(desk) AND merged_into IS NULL
                AND EXISTS (SELECT 1 FROM case_file AS whole WHERE whole.id = \(other) AND whole.desk = \(desk) AND whole.merged_into IS NULL)
            """)
        // What was a part of the part is one of the whole.
        if merged > 0 {
            try connection.execute("UPDATE case_file SET merged_into = \(other) WHERE merged_into = \(id) AND desk = \(desk)")
        }
        return merged > 0
    }

    /// The cases that have become parts of one.
    public static func parts(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseOutline] {
        try connection.rows(
            """
            SELECT \(CaseColumns.outline) FROM case_file WHERE merged_into = \(id) AND desk = \(desk) ORDER BY id
            """
        ).map { row throws(SQLError) in try CaseColumns.outline(row) }
    }
}

/// A case that is about to be opened.
public struct CaseDraft: Sendable {
    public let desk: MunicipalDesk.ID
    public let content: CaseContent
    /// The matches of today, as JSON.
    public let matches: String?
    public let owner: Int?
    public let legalBasis: String
    public let purgeAfter: Day?
    /// Whether it is an example.
    public let isDemonstration: Bool

    public init(
        desk: MunicipalDesk.ID, content: CaseContent, matches: String? = nil, owner: Int?, legalBasis: String, purgeAfter: Day?,
        isDemonstration: Bool = false
    ) {
        self.desk = desk
        self.content = content
        self.matches = matches
        self.owner = owner
        self.legalBasis = legalBasis
        self.purgeAfter = purgeAfter
        self.isDemonstration = isDemonstration
    }
}
