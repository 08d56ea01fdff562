import Foundation
import GRDB
import SQLCore

/// One transaction's access to the file.
struct SQLiteConnection: SQLConnection {
    let database: GRDB.Database

    @discardableResult
    func execute(_ sql: SQLCore.SQL) throws(SQLError) -> Int {
        do {
            let before = database.totalChangesCount
            let (statement, arguments) = try prepared(sql)
            try statement.execute(arguments: arguments)
            // SQLite goes on reporting the count of the last change after a statement that changes no row.
            return database.totalChangesCount == before ? 0 : database.changesCount
        } catch {
            throw SQLError(error)
        }
    }

    func rows(_ sql: SQLCore.SQL) throws(SQLError) -> [SQLRow] {
        var rows: [SQLRow] = []
        do {
            try forEachRow(sql) { rows.append($0) }
        } catch {
            throw SQLError(error)
        }
        return rows
    }

    func forEachRow(_ sql: SQLCore.SQL, _ body: (SQLRow) throws -> Void) throws {
        do {
            let (statement, arguments) = try prepared(sql)
            let columns = SQLRow.Columns(statement.columnNames)
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
            while let row = try cursor.next() {
                try body(SQLRow(columns: columns, values: row.databaseValues.map(SQLValue.init)))
            }
        } catch let error as DatabaseError {
            throw SQLError(error)
        }
    }

    private func prepared(_ sql: SQLCore.SQL) throws -> (GRDB.Statement, StatementArguments) {
        let (text, values) = sql.rendered(for: .sqlite)
        let statement = sql.isKept ? try database.cachedStatement(sql: text) : try database.makeStatement(sql: text)
        return (statement, StatementArguments(values.map(\.databaseValue)))
    }
}

extension SQLValue {
    fileprivate init(_ value: GRDB.DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        case .blob(let bytes): self = .blob(Array(bytes))
        }
    }

    fileprivate var databaseValue: GRDB.DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }
}
