public import Foundation
public import Funding
public import SQLCore

/// Letters of one kind that wait to be sent. Any number of processes may send beside each other: each letter is claimed by one of them. A letter
/// is one message however often it is tried: that, and the same Message-ID at every trial, is what telling each once rests on.
public struct LetterQueue: Sendable, Hashable {
    /// What reminds the owners of cases.
    public static let reminders = LetterQueue("obligation_letter")
    /// What the desk answers those who have asked.
    public static let answers = LetterQueue("answer_letter")
    /// What tells people of cases that they have been given.
    public static let assignments = LetterQueue("assignment_letter")

    private let table: String

    private init(_ table: String) {
        self.table = table
    }

    /// A letter that this process alone may send until its lease ends.
    public struct Claim: Sendable, Hashable, Identifiable {
        public let id: Int64
        public let desk: MunicipalDesk.ID
        /// From 1: how many times it has been claimed. What was claimed before and not marked may have been sent.
        public let attempt: Int
        public let madeAt: Date
        /// Since when the mail server has answered that it cannot be taken now.
        public let troubledSince: Date?
    }

    /// How a letter ends.
    public enum Ending: String, Sendable, CaseIterable {
        case sent, dropped, refused
    }

    /// Desks with letters that may go, in one question for all of them.
    /// - Parameter connection: one that has entered all desks.
    public func desksWaiting(at now: Date, on connection: any SQLConnection) throws(SQLError) -> Set<MunicipalDesk.ID> {
        let rows = try connection.rows(
            "SELECT DISTINCT desk FROM \(identifier: table) WHERE state IN ('waiting', 'sending') AND due_at <= \(now)")
        return Set(try rows.map { row throws(SQLError) in try row.decode("desk", as: MunicipalDesk.ID.self) })
    }

    /// Takes the next letter that may go, in one statement, for this process alone. A letter whose sender's lease has ended without a mark,
    /// because it was killed, comes again.
    public func claim(
        desk: MunicipalDesk.ID, lease: TimeInterval, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Claim? {
        let row = try connection.first(
            """
            UPDATE \(identifier: table) SET state = 'sending', attempts = attempts + 1, due_at = \(now + lease)
            WHERE id = (
                SELECT id FROM \(identifier: table) AS next
                WHERE next.desk = \(desk) AND next.state IN ('waiting', 'sending') AND next.due_at <= \(now) ORDER BY due_at, id LIMIT 1
            ) AND desk = \(desk) AND state IN ('waiting', 'sending') AND due_at <= \(now) RETURNING id, attempts, made_at, troubled_since
            """)
        guard let row else { return nil }
        return Claim(
            id: try row.decode("id"), desk: desk, attempt: try row.decode("attempts"), madeAt: try row.decode("made_at"),
            troubledSince: try row.decode("troubled_since"))
    }

    /// Notes how a letter ended. Nothing happens where another process has claimed it since.
    public func end(_ claim: Claim, as ending: Ending, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            UPDATE \(identifier: table) SET state = \(ending), ended_at = \(now)
            WHERE id = \(claim.id) AND desk = \(claim.desk) AND state = 'sending' AND attempts = \(claim.attempt)
            """)
    }

    /// Lets a letter be tried again from `later` on.
    /// - Parameter troubledSince: when the mail server answered that it cannot be taken now, of which the first is kept.
    public func retry(
        _ claim: Claim, at later: Date, troubledSince: Date? = nil, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE \(identifier: table) SET state = 'waiting', due_at = \(later), troubled_since = COALESCE(troubled_since, \(troubledSince))
            WHERE id = \(claim.id) AND desk = \(claim.desk) AND state = 'sending' AND attempts = \(claim.attempt)
            """)
    }
}
