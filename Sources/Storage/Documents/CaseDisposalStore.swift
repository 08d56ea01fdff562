public import Casework
public import Foundation
public import SQLCore

/// How far a case is on its way out, and what remains known of it.
public struct CaseDisposal: Sendable, Hashable {
    public let firstActor: String
    public let firstAt: Date
    public let secondActor: String?
    public let secondAt: Date?
    /// What was disposed of; `nil` until it has been.
    public let record: DisposalRecord?
}

/// Agreements on disposal, and the disposal itself. Its record stays.
public enum CaseDisposalStore {
    public static func disposal(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> CaseDisposal? {
        let row = try connection.first(
            """
            SELECT first_actor, first_at, second_actor, second_at, record FROM case_disposal WHERE case_id = \(id) AND desk = \(desk)
            """)
        return try row.map { row throws(SQLError) in
            CaseDisposal(
                firstActor: try row.decode("first_actor"), firstAt: try row.decode("first_at"),
                secondActor: try row.decode("second_actor"), secondAt: try row.decode("second_at"),
                record: try row.decode(optionalJSON: "record"))
        }
    }

    /// Keeps the first agreement on a case that is held.
    public static func agree(
        to id: CaseFile.ID, desk: MunicipalDesk.ID, by actor: String, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            "INSERT INTO case_disposal (desk, case_id, first_actor, first_at) VALUES (\(desk), \(id), \(actor), \(now))")
    }

    /// Takes the first agreement back, as long as there is no second.
    /// - Returns: whether there was one.
    public static func withdraw(
        from id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute("DELETE FROM case_disposal WHERE case_id = \(id) AND desk = \(desk) AND second_at IS NULL") > 0
    }

    /// Keeps the second agreement with what is disposed of.
    public static func complete(
        _ id: CaseFile.ID, desk: MunicipalDesk.ID, by actor: String, record: DisposalRecord, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE case_disposal SET second_actor = \(actor), second_at = \(now), record = \(try SQLValue.json(record))
            WHERE case_id = \(id) AND desk = \(desk)
            """)
    }

    /// Takes every text out of a case. When, by whom and how much stays; so do its reference, its diary numbers and its figures.
    public static func empty(
        _ id: CaseFile.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            "DELETE FROM inquiry WHERE desk = \(desk) AND id = (SELECT inquiry_id FROM case_file WHERE id = \(id) AND desk = \(desk))")
        try connection.execute(
            """
            UPDATE case_file SET title = reference, summary = '', idea = '', matches = NULL, goals = '[]', organisation = NULL,
                contact_name = NULL, contact_email = NULL, contact_telephone = NULL, purge_after = NULL
            WHERE id = \(id) AND desk = \(desk)
            """)
        for stored in try CaseStepStore.steps(of: id, desk: desk, on: connection) where !stored.step.text.isEmpty {
            var step = stored.step
            step.text = ""
            try connection.execute(
                """
                UPDATE case_step SET content = \(try SQLValue.json(step))
                WHERE case_id = \(id) AND number = \(stored.number) AND desk = \(desk)
                """)
        }
        var facts = try CaseProjectStore.project(of: id, desk: desk, on: connection).facts
        (facts.partners, facts.indicators, facts.afterwards) = ([], [], "")
        try connection.execute(
            "UPDATE case_project SET content = \(try SQLValue.json(facts)), version = version + 1 WHERE case_id = \(id) AND desk = \(desk)")
        try connection.execute(
            """
            UPDATE obligation SET why_sv = '', why_en = '' WHERE case_id = \(id) AND desk = \(desk) AND kind = \(Obligation.Kind.own)
            """)
        try connection.execute(
            """
            UPDATE obligation SET fulfilment_note = '' WHERE case_id = \(id) AND desk = \(desk) AND fulfilment_note IS NOT NULL
            """)
        try connection.execute("UPDATE case_answer SET text = '' WHERE case_id = \(id) AND desk = \(desk)")
        try connection.execute(
            "UPDATE case_document SET name = '', disposed_at = \(now) WHERE case_id = \(id) AND desk = \(desk) AND disposed_at IS NULL")
    }

    /// Cases that have been disposed of and whose files may still be there.
    public static func unfinished(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [CaseFile.ID] {
        try connection.rows(
            """
            SELECT case_id FROM case_disposal WHERE desk = \(desk) AND emptied_at IS NULL AND second_at IS NOT NULL ORDER BY case_id
            """
        ).map { row throws(SQLError) in try row.decode("case_id") }
    }

    /// The files of the case are gone.
    public static func finish(
        _ id: CaseFile.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute("UPDATE case_disposal SET emptied_at = \(now) WHERE case_id = \(id) AND desk = \(desk)")
    }
}
