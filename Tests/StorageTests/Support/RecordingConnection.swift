import SQLCore

/// A connection that notes what it is asked and what it answers.
final class RecordingConnection: SQLConnection {
    private let connection: any SQLConnection
    private(set) var statements: [SQL] = []
    private(set) var answers: [SQLRow] = []

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    @discardableResult
    func execute(_ sql: SQL) throws(SQLError) -> Int {
        statements.append(sql)
        return try connection.execute(sql)
    }

    func rows(_ sql: SQL) throws(SQLError) -> [SQLRow] {
        statements.append(sql)
        let rows = try connection.rows(sql)
        answers += rows
        return rows
    }

    func forEachRow(_ sql: SQL, _ body: (SQLRow) throws -> Void) throws {
        statements.append(sql)
        try connection.forEachRow(sql) { row in
            answers.append(row)
            try body(row)
        }
    }
}
