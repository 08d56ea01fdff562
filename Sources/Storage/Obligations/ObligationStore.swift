public import Casework
public import Foundation
public import Funding
public import SQLCore

/// What the cases of desks oblige to. Every question names the desk: no desk sees another's.
public enum ObligationStore {
    /// Those of a case, by day.
    public static func obligations(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredObligation] {
        try connection.rows(
            """
            SELECT \(ObligationColumns.stored) FROM obligation
            WHERE obligation.case_id = \(id) AND obligation.desk = \(desk) ORDER BY obligation.due, obligation.id
            """
        ).map { row throws(SQLError) in try ObligationColumns.stored(row) }
    }

    public static func obligation(
        _ id: StoredObligation.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StoredObligation? {
        let query: SQL = "SELECT \(ObligationColumns.stored) FROM obligation WHERE obligation.id = \(id) AND obligation.desk = \(desk)"
        return try connection.first(query).map { row throws(SQLError) in try ObligationColumns.stored(row) }
    }

    /// Brings a case that is held up to what its plan says now.
    public static func apply(
        _ changes: ObligationBook.Changes, to id: CaseFile.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        for key in changes.removed {
            try connection.execute(
                """
                DELETE FROM obligation WHERE case_id = \(id) AND desk = \(desk) AND kind = \(key.kind) AND number = \(key.number)
                    AND fulfilled_on IS NULL
                """)
        }
        for entry in changes.changed {
            let key = entry.obligation.key
            try connection.execute(
                """
                UPDATE obligation SET \(ObligationColumns.written(entry).assignment), changed_at = \(now), changes = changes + 1
                WHERE case_id = \(id) AND desk = \(desk) AND kind = \(key.kind) AND number = \(key.number)
                """)
        }
        for entry in changes.added {
            let columns =
                [
                    SQLColumn("desk", desk), SQLColumn("case_id", id), SQLColumn("kind", entry.obligation.key.kind.rawValue),
                    SQLColumn("number", entry.obligation.key.number), SQLColumn("created_at", now), SQLColumn("changed_at", now),
                    SQLColumn("changes", 0),
                ] + ObligationColumns.written(entry)
            try connection.execute("INSERT INTO obligation \(columns.insertion)")
        }
    }

    /// Adds one of somebody's own to a case.
    /// - Parameter formKey: what came with the form: the same form sent twice adds one.
    /// - Returns: whether it is a new one.
    public static func add(
        _ text: String, due: Day, on today: Day, to id: CaseFile.ID, desk: MunicipalDesk.ID, formKey: [UInt8], at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            INSERT INTO obligation (
                desk, case_id, kind, number, form_key, due, why_sv, why_en, triggered_by, triggered_on, basis, created_at, changed_at, changes
            )
            SELECT case_file.desk, case_file.id, \(Obligation.Kind.own), coalesce(
                    (SELECT max(number) FROM obligation WHERE case_id = \(id) AND desk = \(desk) AND kind = \(Obligation.Kind.own)), 0
                ) + 1, \(formKey), \(due), \(text), \(text), \(Obligation.Trigger.person), \(today), \(Obligation.Basis.person), \(now), \(now), 0
            FROM case_file WHERE case_file.id = \(id) AND case_file.desk = \(desk)
            ON CONFLICT (desk, form_key) DO NOTHING
            """) > 0
    }

    /// Marks an open one by hand.
    /// - Returns: whether it was open.
    public static func fulfil(
        _ id: StoredObligation.ID, desk: MunicipalDesk.ID, _ fulfilment: ObligationFulfilment, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE obligation SET \(ObligationColumns.written(fulfilment).assignment), changed_at = \(now), changes = changes + 1
            WHERE id = \(id) AND desk = \(desk) AND fulfilled_on IS NULL
            """) > 0
    }

    /// Opens one again that somebody has marked by hand.
    /// - Returns: whether somebody had.
    public static func reopen(
        _ id: StoredObligation.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.execute(
            """
            UPDATE obligation SET \(ObligationColumns.written(nil).assignment), changed_at = \(now), changes = changes + 1
            WHERE id = \(id) AND desk = \(desk) AND fulfilled_on IS NOT NULL AND fulfilling_step IS NULL
            """) > 0
    }

    /// A list over all cases, but for those that have become parts of others.
    public static func list(
        _ filter: ObligationFilter, desk: MunicipalDesk.ID, on today: Day, limitedTo limit: Int, on connection: any SQLConnection
    ) throws(SQLError) -> [ObligationOutline] {
        var conditions: [SQL] = ["obligation.desk = \(desk)"]
        var order: SQL = "obligation.due, obligation.id"
        switch filter.state {
        case .open: conditions.append("obligation.fulfilled_on IS NULL")
        case .late: conditions.append("obligation.fulfilled_on IS NULL AND obligation.due < \(today)")
        case .fulfilled:
            conditions.append("obligation.fulfilled_on IS NOT NULL")
            order = "obligation.fulfilled_on DESC, obligation.due DESC, obligation.id DESC"
        }
        if let day = filter.through { conditions.append("obligation.due <= \(day)") }
        // That documents need not be kept any longer is nobody's delay.
        if filter.state == .late || filter.through != nil {
            conditions.append("obligation.kind <> \(Obligation.Kind.keepDocuments)")
        }
        if let kind = filter.kind { conditions.append("obligation.kind = \(kind)") }
        if let owner = filter.owner { conditions.append("case_file.owner = \(owner)") }
        // LEFT, although each has its case in the same desk: PostgreSQL then takes the obligations in order, where it took every case of the
        // desk for the few that are wanted, since it cannot know that the two desks are the same.
        let query: SQL = """
            SELECT \(ObligationColumns.outline) FROM obligation
            LEFT JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = \(desk)
            WHERE \(conditions.joined(" AND ")) AND case_file.merged_into IS NULL ORDER BY \(order) LIMIT \(max(limit, 0))
            """
        return try connection.rows(query.once).map { row throws(SQLError) in try ObligationColumns.outline(row) }
    }
}
