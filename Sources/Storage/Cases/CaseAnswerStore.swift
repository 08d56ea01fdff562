public import Foundation
public import SQLCore

/// What the desk has answered to somebody who asked. It describes itself without its words.
public struct CaseAnswer: Sendable, Hashable {
    /// From 1 within the case.
    public let number: Int
    public let text: String
    public let givenAt: Date
    /// Who answered: `staff:3`.
    public let actor: String
}

extension CaseAnswer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "answer \(number)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["number": number]) }
}

/// Answers, which are added and never changed.
public enum CaseAnswerStore {
    /// - Parameter formKey: what came with the form: the same form sent twice answers once.
    /// - Returns: whether it is a new one.
    public static func add(
        _ text: String, to id: CaseFile.ID, desk: MunicipalDesk.ID, formKey: [UInt8], by actor: String, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let added = try connection.execute(
            """
            INSERT INTO case_answer (desk, case_id, number, form_key, text, given_at, actor)
            SELECT \(desk), \(id), coalesce(max(number), 0) + 1, \(formKey), \(text), \(now), \(actor)
            FROM case_answer WHERE case_id = \(id) AND desk = \(desk)
            ON CONFLICT (desk, form_key) DO NOTHING
            """)
        guard added > 0 else { return false }
        try connection.execute("UPDATE case_file SET version = version + 1, changed_at = \(now) WHERE id = \(id) AND desk = \(desk)")
        return true
    }

    public static func answers(
        in id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseAnswer] {
        try read("case_answer.case_id = \(id) AND case_answer.desk = \(desk)", on: connection)
    }

    /// What whoever asked may read.
    public static func answers(
        toInquiry inquiry: Int64, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseAnswer] {
        try read(
            """
            case_answer.desk = \(desk)
                AND case_answer.case_id IN (SELECT id FROM case_file WHERE inquiry_id = \(inquiry) AND case_file.desk = \(desk))
            """, on: connection)
    }

    private static func read(_ condition: SQL, on connection: any SQLConnection) throws(SQLError) -> [CaseAnswer] {
        try connection.rows("SELECT number, text, given_at, actor FROM case_answer WHERE \(condition) ORDER BY case_id, number")
            .map { row throws(SQLError) in
                CaseAnswer(
                    number: try row.decode("number"), text: try row.decode("text"), givenAt: try row.decode("given_at"),
                    actor: try row.decode("actor"))
            }
    }
}
