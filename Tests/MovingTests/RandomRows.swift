import Foundation
import SQLCore
import SQLiteDatabase
import TestSupport

/// Fills every table of a SQLite database with rows that its own rules allow, whatever tables there are: values are drawn, and drawn again
/// where a CHECK, a key or a reference refuses them.
struct RandomRows {
    struct NoRow: Error, CustomStringConvertible {
        let table: String
        var description: String { "no row was found that the rules of table \(table) allow: teach RandomRows" }
    }

    private static let texts = [
        "", " ", "Åsa", "räksmörgås", "👩‍👩‍👧", "e\u{301}", "zzz", "Z", "a'b\"c\\d", "line\nbreak\ttab", "\u{FEFF}mark", "2026-11-28",
        "2026-11-28T12:00:00.000Z", "{\"sv\":\"å\",\"en\":null}", "[]", "\u{10FFFF}",
    ]
    private static let numbers: [Int64] = [0, 1, 1, -1, 42, 1 << 40, .max, .min]

    /// A table with what its rows may refer to.
    private struct Described {
        let name: String
        let isEmpty: Bool
        /// What stands between quotes in its statement: the words that its columns are held to.
        let words: [String]
        let columns: [Column]
        let references: [(columns: [(mine: String, theirs: String)], rows: [SQLRow])]

        init(_ name: String, on connection: any SQLConnection) throws {
            self.name = name
            isEmpty = try connection.first(("SELECT 1 AS one FROM \(identifier: name) LIMIT 1" as SQL).once) == nil
            let written = try connection.first("SELECT sql FROM sqlite_schema WHERE name = \(name)")?.decode("sql", as: String.self) ?? ""
            words = written.split(separator: "'", omittingEmptySubsequences: false).enumerated()
                .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
            columns = try connection.rows("SELECT name, type, \"notnull\" AS needed, pk FROM pragma_table_info(\(name)) ORDER BY name")
                .map { row in
                    let isKey = try row.decode("pk", as: Int.self) > 0
                    let isRequired = try row.decode("needed", as: Bool.self) || isKey
                    return Column(
                        name: try row.decode("name"), type: try row.decode("type"), isRequired: isRequired, isKey: isKey,
                        allowed: Self.allowed(try row.decode("name"), in: written))
                }
            let keys = try connection.rows(
                """
                SELECT k.id, k."table" AS other, k."from" AS mine, COALESCE(k."to", 'id') AS theirs
                FROM pragma_foreign_key_list(\(name)) AS k ORDER BY k.id, k.seq
                """)
            let grouped = Dictionary(grouping: keys) { (try? $0.decode("id", as: Int.self)) ?? 0 }
            references = try grouped.sorted { $0.key < $1.key }.map { _, parts in
                let other: String = try parts[0].decode("other")
                let rows = try connection.rows(("SELECT * FROM \(identifier: other) LIMIT 40" as SQL).once)
                return (try parts.map { (try $0.decode("mine"), try $0.decode("theirs")) }, rows)
            }
        }

        /// The list of a column's `CHECK (… IN (…))`, as the statement has it.
        private static func allowed(_ column: String, in statement: String) -> [SQLValue] {
            guard let start = statement.range(of: "(\(column) IN ("), let end = statement[start.upperBound...].firstIndex(of: ")") else {
                return []
            }
            return statement[start.upperBound..<end].split(separator: ",").map { item in
                let item = item.trimmingCharacters(in: .whitespaces)
                return Int64(item).map(SQLValue.integer) ?? .text(String(item.dropFirst().dropLast()))
            }
        }
    }

    private struct Column {
        let name: String
        let type: String
        let isRequired: Bool
        let isKey: Bool
        /// What its own CHECK allows; empty where it names nothing.
        let allowed: [SQLValue]
    }

    private var chance: SeededGenerator

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
    }

    /// - Parameter perTable: how many rows each table gets besides those it has, where its rules allow so many.
    mutating func fill(_ tables: [String], perTable: Int, on connection: any SQLConnection) throws {
        for name in tables {
            let table = try Described(name, on: connection)
            var (inserted, refused) = (0, 0)
            while inserted < perTable, refused < (inserted == 0 && table.isEmpty ? 3_000 : 60) {
                do {
                    try insert(into: table, on: connection)
                    (inserted, refused) = (inserted + 1, 0)
                } catch let error as SQLError
                    where [.checkViolation, .uniqueViolation, .notNullViolation, .foreignKeyViolation].contains(error.kind)
                {
                    refused += 1
                }
            }
            if inserted == 0, table.isEmpty { throw NoRow(table: name) }
        }
    }

    private mutating func insert(into table: Described, on connection: any SQLConnection) throws {
        var values: [String: SQLValue] = [:]
        for reference in table.references where !reference.rows.isEmpty {
            let row = pick(reference.rows)
            for (mine, theirs) in reference.columns { values[mine] = try row.value(theirs) }
        }
        for column in table.columns where values[column.name] == nil { values[column.name] = value(for: column, words: table.words) }
        let names = values.keys.sorted()
        try connection.execute(
            """
            INSERT INTO \(identifier: table.name) (\(names.map { "\(identifier: $0)" as SQL }.joined(", ")))
            VALUES (\(names.map { "\(values[$0] ?? .null)" as SQL }.joined(", ")))
            """)
    }

    private mutating func value(for column: Column, words: [String]) -> SQLValue {
        if !column.isRequired, chance.next() % 3 == 0 { return .null }
        if !column.allowed.isEmpty { return pick(column.allowed) }
        switch column.type {
        // A key at the very end would leave no number for the next row.
        case "INTEGER" where column.isKey: return .integer(Int64(chance.next() % 1_000) + (chance.next() % 2 == 0 ? 1 : 1 << 33))
        case "INTEGER": return .integer(pick(Self.numbers))
        case "REAL": return .real([0, -0.5, 1e300, 0.1][Int(chance.next() % 4)])
        case "BLOB": return .blob((0..<chance.next() % 40).map { _ in UInt8(truncatingIfNeeded: chance.next()) })
        default:
            if !words.isEmpty, chance.next() % 2 == 0 { return .text(pick(words)) }
            return .text(pick(Self.texts) + (column.isKey ? String(chance.next() % 1_000) : ""))
        }
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int(chance.next() % UInt64(values.count))]
    }
}
