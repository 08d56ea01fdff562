import Casework
import Foundation
public import Funding

/// What somebody says of a match, as typed.
public struct FeedbackDraft: Sendable, Hashable {
    /// Characters of a note.
    static let longestNote = 200

    public let subject: MatchFeedback.Subject
    public let reason: MatchFeedback.Reason?
    /// One line; with another reason than `other`, nothing.
    public let note: String

    public init(subject: MatchFeedback.Subject, reason: MatchFeedback.Reason?, note: String) {
        self.subject = subject
        self.reason = reason
        self.note = reason == .other ? note.split(whereSeparator: \.isWhitespace).joined(separator: " ") : ""
    }

    public var problem: MatchFeedback.Problem? {
        guard reason != nil else { return .reasonMissing }
        guard note.count <= Self.longestNote else { return .noteTooLong(limit: Self.longestNote) }
        return holdsPersonalData ? .notePersonal : nil
    }

    /// An address has an @; a telephone number has seven digits or more, with little between them.
    private var holdsPersonalData: Bool {
        note.contains("@") || PersonalIdentityNumber.isIn(note) || note.contains(/(?:[0-9][-–+() \/.]{0,2}){6}[0-9]/)
    }
}
