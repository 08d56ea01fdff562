import Casework
public import Foundation
public import Funding
public import SQLCore

/// The letters that remind owners of cases. A moment of an obligation's day belongs to one letter for good, and a letter is one message however
/// often it is tried: that, and the same Message-ID at every trial, is what telling each once rests on.
public enum ObligationLetterStore {
    /// A letter that this process alone may send until its lease ends.
    public struct Claim: Sendable, Hashable, Identifiable {
        public let id: Int64
        public let desk: MunicipalDesk.ID
        /// The number of the staff account that it is to.
        public let account: Int
        /// From 1: how many times it has been claimed. What was claimed before and not marked may have been sent.
        public let attempt: Int
        public let madeAt: Date
        /// Since when the mail server has answered that it cannot be taken now.
        public let troubledSince: Date?
    }

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

    /// Takes the next letter that may go, in one statement, for this process alone. A letter whose sender's lease has ended without a mark,
    /// because it was killed, comes again.
    public static func claim(
        desk: MunicipalDesk.ID, lease: TimeInterval, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Claim? {
        let row = try connection.first(
            """
            UPDATE obligation_letter SET state = 'sending', attempts = attempts + 1, due_at = \(now + lease)
            WHERE id = (
                SELECT id FROM obligation_letter AS next
                WHERE next.desk = \(desk) AND next.state IN ('waiting', 'sending') AND next.due_at <= \(now) ORDER BY due_at, id LIMIT 1
            ) AND desk = \(desk) AND state IN ('waiting', 'sending') AND due_at <= \(now) RETURNING id, account, attempts, made_at, troubled_since
            """)
        guard let row else { return nil }
        return Claim(
            id: try row.decode("id"), desk: desk, account: try row.decode("account"), attempt: try row.decode("attempts"),
            madeAt: try row.decode("made_at"), troubledSince: try row.decode("troubled_since"))
    }

    /// Whom a claimed letter is to, and what it reminds of that is still open; `nil` where the account is closed.
    public static func content(
        of claim: Claim, on connection: any SQLConnection
    ) throws(SQLError) -> (email: String, name: String, obligations: [ObligationOutline])? {
        let account = try connection.first(
            """
            SELECT email, name FROM staff_account
            WHERE desk = \(claim.desk) AND number = \(claim.account) AND email IS NOT NULL AND disabled_at IS NULL AND removed_at IS NULL
            """)
        guard let account else { return nil }
        let rows = try connection.rows(
            """
            SELECT \(ObligationColumns.outline) FROM obligation_reminder
            JOIN obligation ON obligation.id = obligation_reminder.obligation_id AND obligation.desk = \(claim.desk)
            JOIN case_file ON case_file.id = obligation.case_id AND case_file.desk = \(claim.desk)
            WHERE obligation_reminder.letter_id = \(claim.id) AND obligation_reminder.desk = \(claim.desk)
                AND obligation.fulfilled_on IS NULL AND obligation.due = obligation_reminder.due AND case_file.owner = \(claim.account)
            ORDER BY obligation.due, obligation.id
            """)
        return (
            try account.decode("email"), try account.decode("name"),
            try rows.map { row throws(SQLError) in try ObligationColumns.outline(row) }
        )
    }

    /// How a letter ends.
    public enum Ending: String, Sendable, CaseIterable {
        case sent, dropped, refused
    }

    /// Notes how a letter ended. Nothing happens where another process has claimed it since.
    public static func end(_ claim: Claim, as ending: Ending, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            UPDATE obligation_letter SET state = \(ending), ended_at = \(now)
            WHERE id = \(claim.id) AND desk = \(claim.desk) AND state = 'sending' AND attempts = \(claim.attempt)
            """)
    }

    /// Lets a letter be tried again from `later` on.
    /// - Parameter troubledSince: when the mail server answered that it cannot be taken now, of which the first is kept.
    public static func retry(
        _ claim: Claim, at later: Date, troubledSince: Date? = nil, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE obligation_letter SET state = 'waiting', due_at = \(later), troubled_since = COALESCE(troubled_since, \(troubledSince))
            WHERE id = \(claim.id) AND desk = \(claim.desk) AND state = 'sending' AND attempts = \(claim.attempt)
            """)
    }
}
