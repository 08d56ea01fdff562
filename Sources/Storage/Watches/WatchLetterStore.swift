public import Foundation
public import Funding
public import SQLCore

/// The letters to followers. An event belongs to one letter for good, and a letter is one message however often it is tried: that, and the
/// same Message-ID at every trial, is what an event told once rests on.
public enum WatchLetterStore {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Asks somebody to confirm that they want to follow something.
        case confirmation
        /// Tells somebody that they follow it already, with the way to change or stop it.
        case reminder
        /// Tells what has happened.
        case events
    }

    /// A letter that this process alone may send until its lease ends.
    public struct Claim: Sendable, Hashable, Identifiable {
        public let id: Int64
        public let watch: Watch.ID
        public let desk: MunicipalDesk.ID
        public let kind: Kind
        /// From 1: how many times it has been claimed. What was claimed before and not marked may have been sent.
        public let attempt: Int
        public let madeAt: Date
        /// Since when the mail server has answered that it cannot be taken now.
        public let troubledSince: Date?
    }

    static func add(_ kind: Kind, to watch: Watch.ID, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
            SELECT id, desk, \(kind), \(now), \(now) FROM watch WHERE id = \(watch)
            """)
    }

    /// Makes letters of all events that are due: one to each follower, with every event that no letter has, but for the calls they dismissed.
    /// - Returns: how many letters were made.
    public static func gather(
        desk: MunicipalDesk.ID, limitedTo limit: Int, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Int {
        let due = try connection.rows(
            """
            SELECT watch.id FROM watch JOIN watch_event ON watch_event.watch_id = watch.id
            WHERE watch_event.letter_id IS NULL AND watch.desk = \(desk) AND watch.state = \(Watch.State.active)
                AND \(Self.isNotDismissed) AND \(Self.isDue(at: now))
            GROUP BY watch.id ORDER BY watch.id LIMIT \(max(limit, 0))
            """)
        for row in due {
            let watch = try row.decode("id", as: Watch.ID.self)
            let letter = try connection.first(
                """
                INSERT INTO watch_letter (watch_id, desk, kind, made_at, due_at)
                VALUES (\(watch), \(desk), \(Kind.events), \(now), \(now)) RETURNING id
                """)
            guard let letter else { throw SQLError(.other, "the database gave a letter no number") }
            try connection.execute(
                """
                UPDATE watch_event SET letter_id = \(try letter.decode("id", as: Int64.self))
                WHERE watch_id = \(watch) AND letter_id IS NULL AND \(Self.isNotDismissed)
                """)
        }
        return due.count
    }

    /// Takes the next letter that may go, in one statement, for this process alone. A letter whose sender's lease has ended without a mark,
    /// because it was killed, comes again.
    public static func claim(
        desk: MunicipalDesk.ID, lease: TimeInterval, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> Claim? {
        let row = try connection.first(
            """
            UPDATE watch_letter SET doubts = doubts + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
                attempts = attempts + 1, due_at = \(now + lease)
            WHERE id = (
                SELECT id FROM watch_letter AS next
                WHERE state IN ('waiting', 'sending') AND due_at <= \(now) AND next.desk = \(desk) AND EXISTS (
                    SELECT 1 FROM watch WHERE watch.id = next.watch_id AND watch.desk = \(desk) AND watch.state <> 'stopped'
                        AND (next.kind <> 'events' OR watch.state = 'active')
                ) ORDER BY due_at, id LIMIT 1
            ) RETURNING id, watch_id, kind, attempts, made_at, troubled_since
            """)
        guard let row else { return nil }
        return Claim(
            id: try row.decode("id"), watch: try row.decode("watch_id"), desk: desk, kind: try row.decode("kind"),
            attempt: try row.decode("attempts"),
            madeAt: try row.decode("made_at"), troubledSince: try row.decode("troubled_since"))
    }

    /// What a claimed letter is to say and whom to; `nil` where the watch is gone.
    public static func content(
        of claim: Claim, on connection: any SQLConnection
    ) throws(SQLError) -> (watch: StoredWatch, events: [WatchEvent], changes: [CallChange])? {
        let query: SQL = "SELECT \(WatchColumns.stored) FROM watch WHERE id = \(claim.watch) AND desk = \(claim.desk)"
        guard let row = try connection.first(query) else { return nil }
        let condition: SQL = "letter_id = \(claim.id) AND \(Self.isNotDismissed)"
        let changes = try CallChangeStore.changes(
            "SELECT change_id FROM watch_event WHERE letter_id = \(claim.id) AND change_id IS NOT NULL", orderedBy: "id", texts: .leftOut,
            on: connection)
        let events = try WatchEventStore.events(where: condition, limitedTo: longestLetter, on: connection)
        return (try WatchColumns.stored(row), events.reversed(), changes)
    }

    /// More events than this nobody reads in one letter; the rest are told on the watch's page.
    public static let longestLetter = 500

    static let isNotDismissed: SQL =
        """
        NOT EXISTS (
            SELECT 1 FROM watch_dismissal
            WHERE watch_dismissal.watch_id = watch_event.watch_id AND watch_dismissal.call_id = watch_event.call_id
        )
        """

    /// Whether an event was found before the watch's latest time for letters.
    static func isDue(at now: Date) -> SQL {
        """
        (watch.frequency = 'instant' OR (watch.frequency = 'daily' AND watch_event.noticed_at < \(WatchFrequency.daily.lastDelivery(upTo: now)))
        OR (watch.frequency = 'weekly' AND watch_event.noticed_at < \(WatchFrequency.weekly.lastDelivery(upTo: now))))
        """
    }
}
