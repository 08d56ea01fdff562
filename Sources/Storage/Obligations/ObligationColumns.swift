import Casework
import Funding
import SQLCore

/// The columns of obligations as they are read and written, and how they become values.
enum ObligationColumns {
    static let stored: SQL =
        """
        obligation.id, obligation.case_id, obligation.kind, obligation.number, obligation.due, obligation.why_sv, obligation.why_en,
        obligation.triggered_by, obligation.triggered_on, obligation.basis, obligation.source, obligation.fulfilled_on,
        obligation.fulfilled_by, obligation.fulfilment_note, obligation.fulfilling_step, obligation.created_at, obligation.changed_at,
        obligation.changes
        """

    static let outline: SQL = "\(stored), case_file.reference, case_file.title, case_file.owner"

    static func stored(_ row: SQLRow) throws(SQLError) -> StoredObligation {
        let obligation = Obligation(
            Obligation.Key(try row.decode("kind"), try row.decode("number")), due: try row.decode("due"),
            why: Localized(sv: try row.decode("why_sv"), en: try row.decode("why_en")), trigger: try row.decode("triggered_by"),
            on: try row.decode("triggered_on"), basis: try row.decode("basis"), source: try row.decode("source"))
        var fulfilment: ObligationFulfilment?
        if let day = try row.decode("fulfilled_on", as: Day?.self) {
            fulfilment = ObligationFulfilment(
                on: day, by: try row.decode("fulfilled_by"), note: try row.decode("fulfilment_note", as: String?.self) ?? "",
                step: try row.decode("fulfilling_step"))
        }
        return StoredObligation(
            id: try row.decode("id"), caseID: try row.decode("case_id"),
            entry: ObligationBook.Entry(obligation, fulfilment: fulfilment), createdAt: try row.decode("created_at"),
            changedAt: try row.decode("changed_at"), changes: try row.decode("changes"))
    }

    static func outline(_ row: SQLRow) throws(SQLError) -> ObligationOutline {
        ObligationOutline(
            obligation: try stored(row), reference: try row.decode("reference"), title: try row.decode("title"),
            owner: try row.decode("owner"))
    }

    /// What a plan sets, and what a fulfilment does.
    static func written(_ entry: ObligationBook.Entry) -> [SQLColumn] {
        let obligation = entry.obligation
        return [
            SQLColumn("due", obligation.due), SQLColumn("why_sv", obligation.why.sv), SQLColumn("why_en", obligation.why.en),
            SQLColumn("triggered_by", obligation.trigger.rawValue), SQLColumn("triggered_on", obligation.triggeredOn),
            SQLColumn("basis", obligation.basis.rawValue), SQLColumn("source", obligation.source),
        ] + written(entry.fulfilment)
    }

    static func written(_ fulfilment: ObligationFulfilment?) -> [SQLColumn] {
        [
            SQLColumn("fulfilled_on", fulfilment?.day), SQLColumn("fulfilled_by", fulfilment?.actor),
            SQLColumn("fulfilment_note", fulfilment?.note), SQLColumn("fulfilling_step", fulfilment?.step),
        ]
    }
}
