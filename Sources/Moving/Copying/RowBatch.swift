import SQLCore

/// Rows on their way from one database to the other: as many as are written in one transaction.
struct RowBatch: Sendable {
    private static let mostRows = 2_000
    private static let mostBytes = 4 << 20
    /// Values in one statement; SQLite takes at most 32766, PostgreSQL 65535.
    private static let mostValues = 2_000

    private(set) var rows: [[SQLValue]] = []
    private var bytes = 0

    var isFull: Bool { rows.count >= Self.mostRows || bytes >= Self.mostBytes }

    mutating func append(_ row: [SQLValue]) {
        rows.append(row)
        for value in row {
            switch value {
            case .text(let text): bytes += text.utf8.count
            case .blob(let content): bytes += content.count
            case .null, .integer, .real: bytes += 8
            }
        }
    }

    func insert(into table: Table, on connection: any SQLConnection) throws(SQLError) {
        let columns = table.columns.map { "\(identifier: $0.name)" as SQL }.joined(", ")
        let rowsAtOnce = max(1, Self.mostValues / max(1, table.columns.count))
        var start = 0
        while start < rows.count {
            let end = min(rows.count, start + rowsAtOnce)
            let values = rows[start..<end].map { row in "(\(row.map { "\($0)" as SQL }.joined(", ")))" as SQL }.joined(", ")
            let statement: SQL = "INSERT INTO \(identifier: table.name) (\(columns)) VALUES \(values)"
            // A statement of the full length comes again; a shorter one does not.
            try connection.execute(end - start == rowsAtOnce ? statement : statement.once)
            start = end
        }
    }
}
