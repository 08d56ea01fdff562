public import Foundation
public import Funding
public import SQLCore

/// What there is to do for followers, of all desks in one question. Most times it is nothing, and then no desk has to be asked by itself.
public struct WatchWork: Sendable, Hashable {
    /// The revision of the calls; at the same one no call has changed.
    public let calls: Int
    /// Desks with calls whose words have changed since they were looked at.
    public let reworded: Set<MunicipalDesk.ID>
    /// Desks with letters that may go, or events that a letter is due of.
    public let letters: Set<MunicipalDesk.ID>

    /// - Parameters:
    ///   - floor: the earliest rewording that anybody is told of.
    ///   - connection: one that has entered all desks.
    public init(at now: Date, since floor: Date, on connection: any SQLConnection) throws(SQLError) {
        calls = try CallStore.revision(on: connection)
        reworded = try Self.desks(in: "SELECT DISTINCT desk FROM watch_reworded WHERE reworded_at >= \(floor)", on: connection)
        // CROSS JOIN has SQLite begin with the events, of which most times there are few, rather than with the watches.
        letters = try Self.desks(
            in: """
                SELECT desk FROM watch_letter WHERE state IN ('waiting', 'sending') AND due_at <= \(now)
                UNION SELECT watch.desk FROM watch_event CROSS JOIN watch
                WHERE watch_event.letter_id IS NULL AND watch.id = watch_event.watch_id AND watch.state = \(Watch.State.active)
                    AND \(WatchLetterStore.isNotDismissed) AND \(WatchLetterStore.isDue(at: now))
                """, on: connection)
    }

    private static func desks(in query: SQL, on connection: any SQLConnection) throws(SQLError) -> Set<MunicipalDesk.ID> {
        Set(try connection.rows(query).map { row throws(SQLError) in try row.decode("desk", as: MunicipalDesk.ID.self) })
    }
}
