public import Foundation
public import SQLCore

/// What the importers have done, for the operator's page.
public enum ImportRunStore {
    /// Notes that a run begins.
    /// - Returns: the run's number.
    public static func begin(source: String, at now: Date, on connection: any SQLConnection) throws(SQLError) -> ImportRun.ID {
        let row = try connection.first("INSERT INTO import_run (source, started_at) VALUES (\(source), \(now)) RETURNING id")
        guard let row else { throw SQLError(.other, "the database gave an import run no number") }
        return try row.decode("id")
    }

    /// Runs of a source that are kept, beside the last good ones.
    static let runsKept = 100
    /// The last runs of a source whose remarks are kept.
    static let runsWithRemarks = 10

    /// Notes how a run ended, with its remarks, and forgets what is old. A run that has been closed already stays as it is.
    public static func finish(
        _ run: ImportRun.ID, as outcome: ImportRun.Outcome, counts: ImportCounts, message: String? = nil,
        diagnostics: [ImportRun.Diagnostic] = [], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        let closed = try connection.first(
            """
            UPDATE import_run SET finished_at = \(now), outcome = \(outcome), seen = \(counts.seen), inserted = \(counts.inserted),
                updated = \(counts.updated), unchanged = \(counts.unchanged), failed = \(counts.failed), withdrawn = \(counts.withdrawn), message = \(message)
            WHERE id = \(run) AND finished_at IS NULL RETURNING source
            """)
        guard let closed else { return }
        for diagnostic in diagnostics {
            try connection.execute(
                """
                INSERT INTO import_diagnostic (run, record, severity, message)
                VALUES (\(run), \(diagnostic.record), \(diagnostic.severity?.rawValue), \(diagnostic.message))
                """)
        }
        try forgetOld(of: try closed.decode("source"), on: connection)
    }

    /// Removes a source's runs and remarks beyond those that are kept. The last good run and the last without a fault stay, however long ago.
    private static func forgetOld(of source: String, on connection: any SQLConnection) throws(SQLError) {
        let good = [try latestGood(source: source, on: connection), try latestFaultless(source: source, on: connection)]
        try connection.execute(
            """
            DELETE FROM import_run
            WHERE source = \(source) AND NOT id \(in: good.compactMap { $0?.id })
                AND id NOT IN (SELECT id FROM import_run WHERE source = \(source) ORDER BY started_at DESC, id DESC LIMIT \(runsKept))
            """)
        try connection.execute(
            """
            DELETE FROM import_diagnostic WHERE run IN (
                SELECT id FROM import_run WHERE source = \(source) ORDER BY started_at DESC, id DESC
                LIMIT \(runsKept) OFFSET \(runsWithRemarks))
            """)
    }

    /// The run of `source` that began last.
    public static func latest(source: String, on connection: any SQLConnection) throws(SQLError) -> ImportRun? {
        let row = try connection.first(
            """
            SELECT \(columns) FROM import_run WHERE source = \(source) ORDER BY started_at DESC, id DESC LIMIT 1
            """)
        return try row.map { row throws(SQLError) in try run(row) }
    }

    /// The run of `source` that began last of those that have ended.
    public static func latestEnded(source: String, on connection: any SQLConnection) throws(SQLError) -> ImportRun? {
        let row = try connection.first(
            """
            SELECT \(columns) FROM import_run
            WHERE source = \(source) AND finished_at IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1
            """)
        return try row.map { row throws(SQLError) in try run(row) }
    }

    /// The last run of `source` that brought its data up to date.
    public static func latestGood(source: String, on connection: any SQLConnection) throws(SQLError) -> ImportRun? {
        let good: [ImportRun.Outcome] = [.succeeded, .partly]
        let row = try connection.first(
            """
            SELECT \(columns) FROM import_run
            WHERE source = \(source) AND outcome \(in: good.map(\.rawValue)) ORDER BY started_at DESC, id DESC LIMIT 1
            """)
        return try row.map { row throws(SQLError) in try run(row) }
    }

    /// The last run of `source` that took in everything that the source gave.
    public static func latestFaultless(source: String, on connection: any SQLConnection) throws(SQLError) -> ImportRun? {
        let row = try connection.first(
            """
            SELECT \(columns) FROM import_run
            WHERE source = \(source) AND outcome = \(ImportRun.Outcome.succeeded) ORDER BY started_at DESC, id DESC LIMIT 1
            """)
        return try row.map { row throws(SQLError) in try run(row) }
    }

    private static let columns: SQL =
        "id, source, started_at, finished_at, outcome, seen, inserted, updated, unchanged, failed, withdrawn, message"

    /// A run's remarks in the order they were made.
    public static func diagnostics(
        of run: ImportRun.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [ImportRun.Diagnostic] {
        try connection.rows("SELECT record, severity, message FROM import_diagnostic WHERE run = \(run) ORDER BY id").map {
            row throws(SQLError) in try diagnostic(row)
        }
    }

    /// The gravest of a run's remarks, at most `count`.
    public static func gravest(
        _ count: Int, of run: ImportRun.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [ImportRun.Diagnostic] {
        try connection.rows(
            """
            SELECT record, severity, message FROM import_diagnostic WHERE run = \(run)
            ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id LIMIT \(count)
            """
        ).map { row throws(SQLError) in try diagnostic(row) }
    }

    /// How many remarks a run has of each gravity; those without one count as warnings.
    public static func diagnosticCounts(
        of run: ImportRun.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [ImportRun.Diagnostic.Severity: Int] {
        var counts: [ImportRun.Diagnostic.Severity: Int] = [:]
        let rows = try connection.rows("SELECT severity, count(*) AS number FROM import_diagnostic WHERE run = \(run) GROUP BY severity")
        for row in rows {
            let severity: ImportRun.Diagnostic.Severity? = try row.decode("severity")
            counts[severity ?? .warning, default: 0] += try row.decode("number", as: Int.self)
        }
        return counts
    }

    /// Marks the runs of a source that never came to an end; for the holder of the source's lease, who knows that nobody runs it.
    public static func closeUnfinished(
        source: String, as outcome: ImportRun.Outcome, message: String, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            UPDATE import_run SET finished_at = \(now), outcome = \(outcome), message = \(message)
            WHERE source = \(source) AND finished_at IS NULL
            """)
    }

    private static func diagnostic(_ row: SQLRow) throws(SQLError) -> ImportRun.Diagnostic {
        ImportRun.Diagnostic(record: try row.decode("record"), severity: try row.decode("severity"), message: try row.decode("message"))
    }

    private static func run(_ row: SQLRow) throws(SQLError) -> ImportRun {
        ImportRun(
            id: try row.decode("id"), source: try row.decode("source"), startedAt: try row.decode("started_at"),
            finishedAt: try row.decode("finished_at"), outcome: try row.decode("outcome"),
            counts: ImportCounts(
                seen: try row.decode("seen"), inserted: try row.decode("inserted"), updated: try row.decode("updated"),
                unchanged: try row.decode("unchanged"), failed: try row.decode("failed"),
                withdrawn: try row.decode("withdrawn")),
            message: try row.decode("message"))
    }
}
