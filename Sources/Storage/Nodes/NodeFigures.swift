public import Foundation
public import SQLCore

/// What a monitor asks of the database, in numbers alone.
public struct NodeFigures: Sendable, Hashable {
    /// One official source.
    public struct Source: Sendable, Hashable {
        public let id: String
        public let lastGood: Date?
        /// Failures in a row.
        public let failures: Int
        public let isHeldBack: Bool
    }

    public let revisions: SharedRevisions
    public let sources: [Source]
    /// Letters to followers that are due and have not been sent, of all desks.
    public let lettersWaiting: Int
    public let nodesAlive: Int
    /// Systems that follow calls, of all desks.
    public let webhooks: WebhookFigures

    public init(on connection: any SQLConnection) throws(SQLError) {
        let now = try ServerTime.now(on: connection)
        revisions = try SharedRevisions(on: connection)
        let rows = try connection.rows("SELECT source, failures, held_back_at FROM source_state ORDER BY source")
        sources = try rows.map { row throws(SQLError) in
            let id = try row.decode("source", as: String.self)
            return Source(
                id: id, lastGood: try ImportRunStore.latestGood(source: id, on: connection)?.finishedAt,
                failures: try row.decode("failures"), isHeldBack: try row.value("held_back_at") != .null)
        }
        let letters = try connection.first(
            "SELECT count(*) AS number FROM watch_letter WHERE state IN ('waiting', 'sending') AND due_at <= \(now)")
        lettersWaiting = try letters?.decode("number", as: Int.self) ?? 0
        webhooks = try WebhookFigures(at: now, on: connection)
        nodesAlive = try NodeStore.alive(at: now, on: connection).count
    }
}
