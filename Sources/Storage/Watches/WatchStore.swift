public import Foundation
public import Funding
public import SQLCore

/// What people follow. Every question names the desk: no desk sees another's.
public enum WatchStore {
    /// Stores what somebody wants to follow, with the letter that asks them to confirm it. Where the address follows the same already, the
    /// letter only reminds of that. Where too many letters have gone already, nothing is stored and none goes.
    ///
    /// - Returns: whether a letter goes.
    public static func request(
        _ request: WatchRequest, limits: WatchLimits, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        guard try isAllowed(request, limits, on: connection) else { return false }
        let subject = try SQLValue.json(request.subject)
        let row = try connection.first(
            """
            SELECT id, state FROM watch
            WHERE email = \(request.email) AND desk = \(request.desk) AND subject = \(subject) AND state <> \(Watch.State.stopped)
            """)
        guard let row else {
            try WatchLetterStore.add(.confirmation, to: insert(request, on: connection), at: request.requestedAt, on: connection)
            return true
        }
        let id = try row.decode("id", as: Watch.ID.self)
        guard try row.decode("state", as: Watch.State.self) == .waiting else {
            try WatchLetterStore.add(.reminder, to: id, at: request.requestedAt, on: connection)
            return true
        }
        try connection.execute(
            """
            UPDATE watch SET language = \(request.language), frequency = \(request.frequency),
                reminders = \(try SQLValue.json(request.reminders)), requested_at = \(request.requestedAt), purge_after = \(request.purgeAfter)
            WHERE id = \(id)
            """)
        try WatchLetterStore.add(.confirmation, to: id, at: request.requestedAt, on: connection)
        return true
    }

    /// The watch that a private link leads to.
    public static func watch(
        tokenHash: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StoredWatch? {
        let row = try connection.first(
            "SELECT \(WatchColumns.stored) FROM watch WHERE token_hash = \(tokenHash) AND desk = \(desk)")
        return try row.map { row throws(SQLError) in try WatchColumns.stored(row) }
    }

    /// The watches that events are gathered for.
    public static func active(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [Watch] {
        let query: SQL = "SELECT \(WatchColumns.watch) FROM watch WHERE desk = \(desk) AND state = \(Watch.State.active) ORDER BY id"
        return try connection.rows(query).map { row throws(SQLError) in try WatchColumns.watch(row) }
    }

    /// Makes a watch active: for the first time, after a pause, or again after it was stopped.
    public static func activate(
        _ id: Watch.ID, desk: MunicipalDesk.ID, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE watch SET state = \(Watch.State.active), confirmed_at = coalesce(confirmed_at, \(now)), purge_after = NULL, refusals = 0,
                is_refused = 0
            WHERE id = \(id) AND desk = \(desk) AND state <> \(Watch.State.active)
            """)
    }

    /// Halts an active watch until the reader goes on.
    public static func pause(_ id: Watch.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) {
        try connection.execute(
            """
            UPDATE watch SET state = \(Watch.State.paused) WHERE id = \(id) AND desk = \(desk) AND state = \(Watch.State.active)
            """)
    }

    /// Stops a watch, whatever its state, and drops what was on its way: letters, and events that no letter has. Whoever takes it up again
    /// is told of what happens from then on.
    public static func stop(
        _ id: Watch.ID, desk: MunicipalDesk.ID, keptUntil last: Day, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE watch SET state = \(Watch.State.stopped), purge_after = \(last)
            WHERE id = \(id) AND desk = \(desk) AND state <> \(Watch.State.stopped)
            """)
        try connection.execute(
            """
            UPDATE watch_letter SET state = 'dropped', ended_at = \(now)
            WHERE watch_id = \(id) AND desk = \(desk) AND state IN ('waiting', 'sending')
            """)
        try connection.execute("DELETE FROM watch_event WHERE watch_id = \(id) AND desk = \(desk) AND letter_id IS NULL")
    }

    public static func change(
        _ id: Watch.ID, desk: MunicipalDesk.ID, frequency: WatchFrequency, reminders: [Int], on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE watch SET frequency = \(frequency), reminders = \(try SQLValue.json(reminders)) WHERE id = \(id) AND desk = \(desk)
            """)
    }

    /// Deletes the desk's watches whose last day has passed on `today`, with all that belongs to them.
    /// - Returns: how many went.
    public static func purge(desk: MunicipalDesk.ID, on today: Day, on connection: any SQLConnection) throws(SQLError) -> Int {
        try connection.execute("DELETE FROM watch WHERE desk = \(desk) AND purge_after < \(today)")
    }

    private static func insert(_ request: WatchRequest, on connection: any SQLConnection) throws(SQLError) -> Watch.ID {
        let row = try connection.first(
            """
            INSERT INTO watch (
                desk, token_hash, seed, email, subject, language, frequency, reminders, state, requested_at, legal_basis, purge_after
            ) VALUES (
                \(request.desk), \(request.tokenHash), \(request.seed), \(request.email), \(try SQLValue.json(request.subject)),
                \(request.language), \(request.frequency), \(try SQLValue.json(request.reminders)), \(Watch.State.waiting),
                \(request.requestedAt), \(request.legalBasis), \(request.purgeAfter)
            ) RETURNING id
            """)
        guard let row else { throw SQLError(.other, "the database gave a watch no number") }
        return try row.decode("id")
    }

    /// Whether one more letter may go to an address that perhaps has not asked for it.
    private static func isAllowed(
        _ request: WatchRequest, _ limits: WatchLimits, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let hourAgo = request.requestedAt - 3_600
        let dayAgo = request.requestedAt - 86_400
        let toAddress = try connection.first(
            """
            SELECT count(*) AS in_day, coalesce(sum(CASE WHEN watch_letter.made_at > \(hourAgo) THEN 1 ELSE 0 END), 0) AS in_hour
            FROM watch JOIN watch_letter ON watch_letter.watch_id = watch.id
            WHERE watch.email = \(request.email) AND watch.desk = \(request.desk) AND watch_letter.kind <> 'events'
                AND watch_letter.made_at > \(dayAgo)
            """)
        let toAll = try connection.first(
            """
            SELECT count(*) AS in_hour FROM watch_letter WHERE kind <> 'events' AND made_at > \(hourAgo) AND desk = \(request.desk)
            """)
        guard let toAddress, let toAll else { return false }
        let (inHour, inDay) = (try toAddress.decode("in_hour", as: Int.self), try toAddress.decode("in_day", as: Int.self))
        let inAll = try toAll.decode("in_hour", as: Int.self)
        return inHour < limits.perHour && inDay < limits.perDay && inAll < limits.perHourInAll
    }
}
