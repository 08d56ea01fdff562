public import Foundation
public import Funding
public import SQLCore

/// When each source is fetched, and which program does it. Every change of a source that runs is made by its lease's holder alone.
public enum SourceStateStore {
    /// How a source's next run is told from its history.
    public typealias Plan = @Sendable (SourceHistory) -> Date

    /// Takes the lease of a source, in one statement, so that of many programs that try one gets it.
    ///
    /// Until the run is noted as ended it counts as failed: a program that dies with it waits like after any failure.
    ///
    /// - Parameters:
    ///   - onlyIfDue: whether the source is left alone before its next run, which somebody else may have moved.
    ///   - lifetime: seconds until the lease ends unless it is renewed.
    /// - Returns: `nil` when another has it, or when it is not due.
    public static func claim(
        _ source: String, for holder: String, onlyIfDue: Bool, lifetime: TimeInterval, at now: Date, plan: Plan,
        on connection: any SQLConnection
    ) throws(SQLError) -> SourceLease? {
        let latestDue = onlyIfDue ? now : Date.distantFuture
        let row = try connection.first(
            """
            INSERT INTO source_state (source, last_tried_at, next_run_at, failures, lease_holder, lease_until, fence)
            VALUES (\(source), \(now), \(now), 1, \(holder), \(now + lifetime), 1)
            ON CONFLICT (source) DO UPDATE SET last_tried_at = excluded.last_tried_at, failures = source_state.failures + 1,
                lease_holder = excluded.lease_holder, lease_until = excluded.lease_until, fence = source_state.fence + 1
            WHERE (source_state.lease_until IS NULL OR source_state.lease_until <= \(now)) AND source_state.next_run_at <= \(latestDue)
            RETURNING fence, failures
            """)
        guard let row else { return nil }
        let lease = SourceLease(source: source, fence: try row.decode("fence"), holder: holder, until: now + lifetime)
        let lastGood = try lastGood(of: source, on: connection)
        let history = SourceHistory(lastTried: now, lastGood: lastGood, failures: try row.decode("failures"))
        try connection.execute("UPDATE source_state SET next_run_at = \(plan(history)) WHERE source = \(source)")
        return lease
    }

    /// Makes a lease last longer.
    /// - Returns: whether the holder still had it; when not, another program may have taken over, and the run must stop.
    public static func renew(_ lease: SourceLease, until: Date, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.execute("UPDATE source_state SET lease_until = \(until) WHERE \(holds(lease))") > 0
    }

    /// Whether the holder still has a lease; asked in the transaction that takes in a run's data, it keeps out what came too late.
    public static func isHeld(_ lease: SourceLease, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.first("SELECT 1 AS held FROM source_state WHERE \(holds(lease))") != nil
    }

    /// Notes how a run ended, plans the next and gives the lease back. Does nothing when the lease has gone to another.
    /// - Returns: whether the holder still had it.
    @discardableResult
    public static func finish(
        _ lease: SourceLease, as ending: SourceEnding, at now: Date, plan: Plan, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let known = try connection.first("SELECT failures FROM source_state WHERE \(holds(lease))")
        guard let known else { return false }
        let failures: Int = try known.decode("failures")
        let lastGood = try lastGood(of: lease.source, on: connection)
        var history = SourceHistory(lastTried: now, lastGood: lastGood, failures: failures)
        var change: SQL = ""
        switch ending {
        case .good:
            // The very moment of the run: a later try than the last good run would be one that somebody broke off.
            history = SourceHistory(lastTried: lastGood ?? now, lastGood: lastGood)
            change = ", held_back_at = NULL, held_back_reason = NULL"
        case .heldBack(let reason): change = ", held_back_at = \(now), held_back_reason = \(reason)"
        case .failed: break
        case .cancelled: history.failures = max(failures - 1, 0)
        }
        return try connection.execute(
            """
            UPDATE source_state SET last_tried_at = \(history.lastTried), failures = \(history.failures), next_run_at = \(plan(history)),
                lease_holder = NULL, lease_until = NULL\(change)
            WHERE \(holds(lease))
            """) > 0
    }

    /// Plans a source that nobody runs, as at the start of a program whose schedule may be another than the last one's.
    public static func schedule(_ source: String, at now: Date, plan: Plan, on connection: any SQLConnection) throws(SQLError) {
        let state = try state(of: source, on: connection)
        if let state, state.isRunning(at: now) { return }
        try connection.execute(
            """
            INSERT INTO source_state (source, next_run_at) VALUES (\(source), \(plan(state?.history ?? SourceHistory())))
            ON CONFLICT (source) DO UPDATE SET next_run_at = excluded.next_run_at
            """)
    }

    /// How it goes with a source; `nil` when no program has run or planned it.
    public static func state(of source: String, on connection: any SQLConnection) throws(SQLError) -> SourceState? {
        let row = try connection.first(
            """
            SELECT source, last_tried_at, next_run_at, failures, held_back_at, held_back_reason,
                lease_holder, lease_until, fence
            FROM source_state WHERE source = \(source)
            """)
        let lastGood = try lastGood(of: source, on: connection)
        return try row.map { row throws(SQLError) in try state(row, lastGood: lastGood) }
    }

    /// That the row is the lease's source and nobody has taken over.
    private static func holds(_ lease: SourceLease) -> SQL {
        "source = \(lease.source) AND fence = \(lease.fence) AND lease_holder = \(lease.holder)"
    }

    /// When the last run that brought the source's data up to date ended; its importer has noted it.
    private static func lastGood(of source: String, on connection: any SQLConnection) throws(SQLError) -> Date? {
        try ImportRunStore.latestGood(source: source, on: connection)?.finishedAt
    }

    private static func state(_ row: SQLRow, lastGood: Date?) throws(SQLError) -> SourceState {
        let source: String = try row.decode("source")
        var heldBack: SourceState.HeldBack?
        if let at: Date = try row.decode("held_back_at") {
            heldBack = SourceState.HeldBack(at: at, reason: try row.decode("held_back_reason"))
        }
        var lease: SourceLease?
        if let until: Date = try row.decode("lease_until") {
            lease = SourceLease(source: source, fence: try row.decode("fence"), holder: try row.decode("lease_holder"), until: until)
        }
        return SourceState(
            source: source,
            history: SourceHistory(
                lastTried: try row.decode("last_tried_at"), lastGood: lastGood, failures: try row.decode("failures")),
            nextRun: try row.decode("next_run_at"), heldBack: heldBack, lease: lease)
    }
}
