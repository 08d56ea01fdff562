import CPostgres
import SQLCore

/// What the server answered to a statement.
final class PostgresAnswer {
    fileprivate let result: OpaquePointer

    /// Takes over the result, whose memory goes with this value.
    init(_ result: OpaquePointer) {
        self.result = result
    }

    deinit { PQclear(result) }

    /// What was done, as the server calls it: `INSERT 0 1`, `COMMIT`.
    var tag: String { String(cString: PQcmdStatus(result)) }

    /// How many rows were inserted, updated or deleted.
    var changedRows: Int {
        tag.hasPrefix("SELECT") ? 0 : Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    var rowCount: Int32 { PQntuples(result) }

    var rows: [SQLRow] {
        let columns = PostgresColumns(self)
        return (0..<rowCount).map { row($0, columns) }
    }

    func row(_ number: Int32, _ columns: PostgresColumns) -> SQLRow {
        SQLRow(columns: columns.names, values: columns.types.enumerated().map { value(number, Int32($0), type: $1) })
    }

    /// The kind that the server gave the parameter at `place`, counted from 0, of a statement that it described.
    func parameterKind(_ place: Int) -> ParameterKind {
        ParameterKind(type: PQparamtype(result, Int32(clamping: place)))
    }

    private func value(_ row: Int32, _ column: Int32, type: Oid) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        let length = Int(PQgetlength(result, row, column))
        let text = start.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
        return SQLValue(text, type: type)
    }
}

/// The columns of an answer, read once for all its rows.
struct PostgresColumns {
    let names: SQLRow.Columns
    fileprivate let types: [Oid]

    init(_ answer: PostgresAnswer) {
        let places = 0..<PQnfields(answer.result)
        names = SQLRow.Columns(places.map { String(cString: PQfname(answer.result, $0)) })
        types = places.map { PQftype(answer.result, $0) }
    }
}

extension SQLValue {
    /// A value in PostgreSQL's text form, by the number of its type. What SQLite has as 0 and 1 is so here, too.
    fileprivate init(_ text: String, type: Oid) {
        let isBoolean = type == 16
        if isBoolean {
            self = .integer(text == "t" ? 1 : 0)
            return
        }
        switch ParameterKind(type: type) {
        case .integer: self = Int64(text).map(SQLValue.integer) ?? .text(text)
        // The sum of integers is `numeric`.
        case .real: self = (type == 1700 ? Int64(text).map(SQLValue.integer) : nil) ?? Double(text).map(SQLValue.real) ?? .text(text)
        case .blob: self = .blob(Self.bytes(ofHexadecimal: text))
        case .text: self = .text(text)
        }
    }

    /// `\x00ff`
    private static func bytes(ofHexadecimal text: String) -> [UInt8] {
        let digits = text.utf8.dropFirst(2).map { digit -> UInt8 in
            digit >= UInt8(ascii: "a") ? digit &- UInt8(ascii: "a") &+ 10 : digit &- UInt8(ascii: "0")
        }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
