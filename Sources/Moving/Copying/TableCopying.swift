import SQLCore

/// The copying of one table, and the proof of it.
struct TableCopying {
    private static let progressInterval = 5_000

    let table: Table
    let target: CopyTarget
    /// How many rows an earlier run has written.
    let rowsBefore: Int
    let isResumed: Bool
    let progress: (CopyDatabase.Progress) -> Void

    /// Reads the whole table, writes what has not come yet, and compares.
    /// - Returns: what both databases hold.
    func run(on connection: any SQLConnection, in dialect: Dialect) throws -> TableDigest {
        tell(rows: 0)
        var digest = TableDigest(table)
        var batch = RowBatch()
        var written = rowsBefore
        try connection.forEachRow(table.reading(in: dialect).once) { row in
            let values = try table.values(of: row)
            digest.add(values)
            if digest.rows % Self.progressInterval == 0 { tell(rows: digest.rows) }
            guard digest.rows > rowsBefore else { return }
            batch.append(values)
            if batch.isFull { try flush(&batch, &written) }
        }
        if !batch.rows.isEmpty { try flush(&batch, &written) }
        try compare(digest)
        return digest
    }

    private func flush(_ batch: inout RowBatch, _ written: inout Int) throws {
        let (target, table, full, before) = (target, table, batch, written)
        do {
            try waiting { try await target.write(full, to: table, after: before) }
        } catch let error as SQLError {
            let violations: [SQLError.Kind] = [.uniqueViolation, .foreignKeyViolation, .checkViolation, .notNullViolation]
            if isResumed, violations.contains(error.kind) { throw changed }
            throw SQLError(error.kind, "table \(table.name): \(error.message)", statement: nil)
        }
        written += full.rows.count
        batch = RowBatch()
    }

    private func compare(_ digest: TableDigest) throws {
        tell(rows: digest.rows, isComparing: true)
        let (target, table) = (target, table)
        let copied = try waiting { try await target.digest(of: table) }
        guard copied.rows != digest.rows || copied.text != digest.text else { return }
        if isResumed { throw changed }
        throw MovingFault(
            .failed,
            "Table \(table.name) did not arrive as it was: \(digest.rows) rows in the source, \(copied.rows) in the target, "
                + "checksums \(digest.text.prefix(12)) and \(copied.text.prefix(12)). The target must not be used.")
    }

    private var changed: MovingFault {
        MovingFault(
            .unusable,
            "The source has changed since the copy was begun (table \(table.name)), and the target holds what is no longer so. "
                + "Stop what writes to the source, and begin anew with --start-over.")
    }

    private func tell(rows: Int, isComparing: Bool = false) {
        progress(CopyDatabase.Progress(table: table.name, rows: rows, isComparing: isComparing))
    }
}

/// What all tables come to.
struct CopySum {
    let isResumed: Bool
    private var tables = 0
    private var rows = 0
    private var lines: [String] = []

    init(isResumed: Bool) {
        self.isResumed = isResumed
    }

    mutating func add(_ table: Table, _ digest: TableDigest) {
        tables += 1
        rows += digest.rows
        lines.append("\(table.name) \(digest.rows) \(digest.text)\n")
    }

    var report: CopyDatabase.Report {
        var sum = Digest()
        for line in lines.sorted() { sum.add(Array(line.utf8)) }
        return CopyDatabase.Report(tables: tables, rows: rows, checksum: sum.text, isResumed: isResumed)
    }
}
