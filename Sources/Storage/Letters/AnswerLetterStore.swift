public import Foundation
public import Funding
public import SQLCore

/// The letters that bring answers to those who have asked, whose address stands in their question alone.
public enum AnswerLetterStore {
    /// Whom a letter is to, and what it says. It describes itself without either.
    public struct Content: Sendable, Hashable {
        public let email: String
        public let reference: String
        public let language: Language
        public let answer: CaseAnswer
    }

    /// Makes a letter of a case's latest answer, unless there is one of it.
    public static func add(
        answerTo id: CaseFile.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO answer_letter (desk, case_id, answer, made_at, due_at)
            SELECT desk, case_id, max(number), \(now), \(now) FROM case_answer
            WHERE case_id = \(id) AND desk = \(desk) GROUP BY desk, case_id
            ON CONFLICT (case_id, answer) DO NOTHING
            """)
    }

    /// `nil` where the question is there no more, and for a case that came without one.
    public static func content(of claim: LetterQueue.Claim, on connection: any SQLConnection) throws(SQLError) -> Content? {
        let row = try connection.first(
            """
            SELECT answer_letter.case_id, answer_letter.answer, inquiry.email, inquiry.reference, case_file.language
            FROM answer_letter
            JOIN case_file ON case_file.id = answer_letter.case_id AND case_file.desk = \(claim.desk)
            JOIN inquiry ON inquiry.id = case_file.inquiry_id AND inquiry.desk = \(claim.desk)
            WHERE answer_letter.id = \(claim.id) AND answer_letter.desk = \(claim.desk)
            """)
        guard let row else { return nil }
        let (file, number) = (try row.decode("case_id", as: CaseFile.ID.self), try row.decode("answer", as: Int.self))
        let answers = try CaseAnswerStore.answers(in: file, desk: claim.desk, on: connection)
        guard let answer = answers.first(where: { $0.number == number }) else { return nil }
        return Content(
            email: try row.decode("email"), reference: try row.decode("reference"), language: try row.decode("language"),
            answer: answer)
    }
}

extension AnswerLetterStore.Content: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "\(reference), \(answer)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["reference": reference]) }
}
