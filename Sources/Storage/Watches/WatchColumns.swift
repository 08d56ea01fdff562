import Funding
import SQLCore

/// The columns of watches as they are read, and how they become values.
enum WatchColumns {
    /// All that `stored` reads.
    static let stored: SQL =
        """
        watch.id, watch.subject, watch.language, watch.frequency, watch.reminders, watch.state, watch.requested_at, watch.confirmed_at,
        watch.is_refused, watch.email, watch.seed, watch.token_hash, watch.purge_after
        """

    /// All that `watch` reads: nothing personal.
    static let watch: SQL =
        """
        watch.id, watch.subject, watch.language, watch.frequency, watch.reminders, watch.state, watch.requested_at, watch.confirmed_at,
        watch.is_refused
        """

    static func watch(_ row: SQLRow) throws(SQLError) -> Watch {
        Watch(
            id: try row.decode("id"), subject: try row.decode(json: "subject"), language: try row.decode("language"),
            frequency: try row.decode("frequency"), reminders: try row.decode(json: "reminders"), state: try row.decode("state"),
            requestedAt: try row.decode("requested_at"), confirmedAt: try row.decode("confirmed_at"),
            isRefused: try row.decode("is_refused"))
    }

    static func stored(_ row: SQLRow) throws(SQLError) -> StoredWatch {
        StoredWatch(
            watch: try watch(row), email: try row.decode("email"), seed: try row.decode("seed"), tokenHash: try row.decode("token_hash"),
            purgeAfter: try row.decode("purge_after"))
    }
}
