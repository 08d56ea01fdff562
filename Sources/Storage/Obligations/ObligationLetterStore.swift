import Casework
public import Foundation
public import Funding
public import SQLCore

/// The letters that remind owners of cases, which wait in `LetterQueue.reminders`. A moment of an obligation's day belongs to one letter for good.
public enum ObligationLetterStore {
    /// Makes a letter to each owner of a case of what they are to be reminded of today and have not been.
    /// - Returns: how many letters were made.
    public static func gather(
        desk: MunicipalDesk.ID, on today: Day, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        var due: [Int: [(id: Int64, due: Day, moment: String)]] = [:]
        let horizon = today.adding(days: ReminderMoment.daysBefore.max() ?? 0)
        let rows = try connection.rows(
            """
            SELECT obligation.id, obligation.due, case_file.owner FROM obligation
            JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = \(desk) AND case_file.merged_into IS NULL
            JOIN staff_account ON staff_account.desk = \(desk) AND staff_account.number = case_file.owner
            WHERE obligation.desk = \(desk) AND obligation.fulfilled_on IS NULL AND obligation.due <= \(horizon)
                AND obligation.kind <> \(Obligation.Kind.keepDocuments) AND case_file.is_demonstration = 0
                AND staff_account.email IS NOT NULL AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL
            ORDER BY obligation.due, obligation.id
            """)
        let told = try told(of: rows.map { row throws(SQLError) in try row.decode("id") }, desk: desk, on: connection)
        for row in rows {
            let (id, day) = (try row.decode("id", as: Int64.self), try row.decode("due", as: Day.self))
            guard let moment = ReminderMoment.latest(for: day, on: today)?.key, !told.contains(Told(id: id, due: day, moment: moment))
            else {
                continue
            }
            due[try row.decode("owner"), default: []].append((id, day, moment))
        }
        var letters = 0
        for (account, reminders) in due.sorted(by: { $0.key < $1.key }) {
            letters += try make(reminders, to: account, desk: desk, at: now, on: connection) ? 1 : 0
        }
        return letters
    }

    private struct Told: Hashable {
        let id: Int64
        let due: Day
        let moment: String
    }

    private static func told(
        of obligations: [Int64], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Set<Told> {
        guard !obligations.isEmpty else { return [] }
        let rows = try connection.rows(
            """
            SELECT obligation_id, due, moment FROM obligation_reminder WHERE obligation_id \(in: obligations) AND desk = \(desk)
            """)
        return Set(
            try rows.map { row throws(SQLError) in
                Told(id: try row.decode("obligation_id"), due: try row.decode("due"), moment: try row.decode("moment"))
            })
    }

    /// - Returns: whether there was anything that another process had not told meanwhile.
    private static func make(
        _ reminders: [(id: Int64, due: Day, moment: String)], to account: Int, desk: MunicipalDesk.ID, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let row = try connection.first(
            "INSERT INTO obligation_letter (desk, account, made_at, due_at) VALUES (\(desk), \(account), \(now), \(now)) RETURNING id")
        guard let letter = try row?.decode("id", as: Int64.self) else {
            throw SQLError(.other, "the database gave a letter no number")
        }
        var kept = 0
        for reminder in reminders {
            kept += try connection.execute(
                """
                INSERT INTO obligation_reminder (desk, obligation_id, due, moment, letter_id)
                VALUES (\(desk), \(reminder.id), \(reminder.due), \(reminder.moment), \(letter))
                ON CONFLICT (obligation_id, due, moment) DO NOTHING
                """)
        }
        if kept == 0 { try connection.execute("DELETE FROM obligation_letter WHERE id = \(letter) AND desk = \(desk)") }
        return kept > 0
    }

    /// Whom a claimed letter is to, and what it reminds of that is still open; `nil` where the account is closed.
    public static func content(
        of claim: LetterQueue.Claim, on connection: any SQLConnection
    ) throws(SQLError) -> (email: String, name: String, obligations: [ObligationOutline])? {
        let account = try connection.first(
            """
            SELECT staff_account.number, email, name FROM obligation_letter
            JOIN staff_account ON staff_account.desk = \(claim.desk) AND staff_account.number = obligation_letter.account
            WHERE obligation_letter.id = \(claim.id) AND obligation_letter.desk = \(claim.desk)
                AND email IS NOT NULL AND disabled_at IS NULL AND removed_at IS NULL
            """)
        guard let account else { return nil }
        let number: Int = try account.decode("number")
        let rows = try connection.rows(
            """
            SELECT \(ObligationColumns.outline) FROM obligation_reminder
            JOIN obligation ON obligation.id = obligation_reminder.obligation_id AND obligation.desk = \(claim.desk)
            JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = \(claim.desk)
            WHERE obligation_reminder.letter_id = \(claim.id) AND obligation_reminder.desk = \(claim.desk)
                AND obligation.fulfilled_on IS NULL AND obligation.due = obligation_reminder.due AND case_file.owner = \(number)
            ORDER BY obligation.due, obligation.id
            """)
        return (
            try account.decode("email"), try account.decode("name"),
            try rows.map { row throws(SQLError) in try ObligationColumns.outline(row) }
        )
    }
}
