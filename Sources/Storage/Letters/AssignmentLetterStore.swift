import Casework
public import Foundation
public import Funding
public import SQLCore

/// The letters that tell somebody of a case that they have been given. They hold numbers alone: what they say is read when they are sent.
public enum AssignmentLetterStore {
    /// Whom a letter is to, and what it says. It describes itself without either.
    public struct Content: Sendable, Hashable {
        public let email: String
        public let file: CaseFile.ID
        public let reference: String
        public let title: String
        /// The name of whoever handed it over.
        public let givenBy: String
        /// What they noted for the next one; `nil` where they noted nothing.
        public let note: String?
    }

    /// Makes a letter to whom a case has just been given. What tells of earlier hands and has not gone is dropped.
    /// - Parameters:
    ///   - giver: the number of whoever has given it.
    ///   - hasNote: whether the case's latest step is what they noted.
    public static func add(
        of id: CaseFile.ID, to account: Int, by giver: Int, hasNote: Bool, desk: MunicipalDesk.ID, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) {
        try dropWaiting(of: id, desk: desk, at: now, on: connection)
        let step: SQL = hasNote ? "(SELECT max(number) FROM case_step WHERE case_id = \(id) AND desk = \(desk))" : "NULL"
        try connection.execute(
            """
            INSERT INTO assignment_letter (desk, case_id, account, given_by, step, made_at, due_at)
            VALUES (\(desk), \(id), \(account), \(giver), \(step), \(now), \(now))
            """)
    }

    /// Drops what tells of a case's earlier hands and has not gone.
    public static func dropWaiting(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE assignment_letter SET state = 'dropped', ended_at = \(now)
            WHERE desk = \(desk) AND case_id = \(id) AND state = 'waiting'
            """)
    }

    /// `nil` where somebody else has the case by now, the account is closed, or its owner does not want to be told.
    public static func content(of claim: LetterQueue.Claim, on connection: any SQLConnection) throws(SQLError) -> Content? {
        let row = try connection.first(
            """
            SELECT case_file.id, case_file.reference, case_file.title, assignment_letter.step, staff_account.email, giver.name
            FROM assignment_letter
            JOIN case_file ON case_file.id = assignment_letter.case_id AND case_file.desk = \(claim.desk)
                AND case_file.owner = assignment_letter.account AND case_file.merged_into IS NULL AND case_file.stage <> 'disposed'
            JOIN staff_account ON staff_account.desk = \(claim.desk) AND staff_account.number = assignment_letter.account
            JOIN staff_account AS giver ON giver.desk = \(claim.desk) AND giver.number = assignment_letter.given_by
            WHERE assignment_letter.id = \(claim.id) AND assignment_letter.desk = \(claim.desk) AND staff_account.case_letters = 1
                AND staff_account.email IS NOT NULL AND staff_account.disabled_at IS NULL AND staff_account.removed_at IS NULL
            """)
        guard let row else { return nil }
        let file = try row.decode("id", as: CaseFile.ID.self)
        return Content(
            email: try row.decode("email"), file: file, reference: try row.decode("reference"), title: try row.decode("title"),
            givenBy: try row.decode("name"),
            note: try note(try row.decode("step"), of: file, desk: claim.desk, on: connection))
    }

    /// What a step says now: it may have been corrected since.
    private static func note(
        _ number: Int?, of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> String? {
        guard let number else { return nil }
        let steps = try CaseStepStore.steps(of: id, desk: desk, on: connection)
        var latest = number
        for step in steps where step.corrects == latest { latest = step.number }
        return steps.first { $0.number == latest }?.step.text
    }
}

extension AssignmentLetterStore.Content: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { reference }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["reference": reference]) }
}
