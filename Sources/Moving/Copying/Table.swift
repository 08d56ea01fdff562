import SQLCore
import Storage

/// A table as a database's own catalogue tells of it.
struct Table: Sendable, Hashable {
    struct Column: Sendable, Hashable {
        let name: String
        let isText: Bool
    }

    let name: String
    /// By name, so that both databases have one order.
    let columns: [Column]
    /// The primary key's columns in its order.
    let key: [String]
    /// Those that PostgreSQL numbers.
    let numbered: [String]

    /// Every row, in the order of the primary key, a text's order being its bytes'; columns are named by their places.
    func reading(in dialect: Dialect) -> SQL {
        let list = columns.enumerated().map { place, column in
            "\(column.isText ? dialect.exactText(column.name) : "\(identifier: column.name)") AS \(identifier: Self.place(place))" as SQL
        }
        let order = key.map { "\(identifier: name).\(identifier: $0)" as SQL }
        return "SELECT \(list.joined(", ")) FROM \(identifier: name) ORDER BY \(order.joined(", "))"
    }

    /// The values of a row that `reading(in:)` gave, in the order of `columns`.
    /// - Throws: `MovingFault` where a text is no valid UTF-8; `SQLError`.
    func values(of row: SQLRow) throws -> [SQLValue] {
        try columns.enumerated().map { place, column in
            let value = try row.value(Self.place(place))
            guard column.isText, case .blob(let bytes) = value else { return value }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw MovingFault(
                    .unusable, "Column \(column.name) of table \(name) holds a text that is not UTF-8. Mend it in the source.")
            }
            return .text(text)
        }
    }

    private static func place(_ number: Int) -> String { "c\(number)" }
}

extension Table {
    /// Every table of a database that is to be copied, each after those that its rows refer to, and the history of the tables last.
    /// - Throws: `MovingFault` where there is no such order, or a table has no primary key; `SQLError`.
    static func all(on connection: any SQLConnection, in dialect: Dialect) throws -> [Table] {
        let tables = try unordered(on: connection, in: dialect)
        var references: [String: Set<String>] = [:]
        for row in try connection.rows(dialect.references) {
            let (name, other): (String, String) = (try row.decode("table_name"), try row.decode("other"))
            if name != other { references[name, default: []].insert(other) }
        }
        return try ordered(tables, references: references)
    }

    private static func unordered(on connection: any SQLConnection, in dialect: Dialect) throws -> [Table] {
        struct Described {
            var columns: [Column] = []
            var key: [(place: Int, name: String)] = []
            var numbered: [String] = []
        }
        var described: [String: Described] = [:]
        for row in try connection.rows(dialect.columns) {
            let (table, name): (String, String) = (try row.decode("table_name"), try row.decode("name"))
            if table == UnfinishedCopy.table || table == UnfinishedCopy.progressTable { continue }
            let place: Int = try row.decode("key_place")
            described[table, default: Described()].columns.append(Column(name: name, isText: try row.decode("is_text")))
            if place > 0 { described[table]?.key.append((place, name)) }
            if try row.decode("is_numbered") { described[table]?.numbered.append(name) }
        }
        return try described.sorted { $0.key < $1.key }.map { name, table in
            guard !table.key.isEmpty else { throw MovingFault(.unusable, "Table \(name) has no primary key, so that it cannot be copied.") }
            let key = table.key.sorted { $0.place < $1.place }.map(\.name)
            return Table(name: name, columns: table.columns.sorted { $0.name < $1.name }, key: key, numbered: table.numbered)
        }
    }

    private static func ordered(_ tables: [Table], references: [String: Set<String>]) throws(MovingFault) -> [Table] {
        var waiting = tables.filter { $0.name != Schema.historyTable }
        var ordered: [Table] = []
        while !waiting.isEmpty {
            let missing = Set(waiting.map(\.name))
            let ready = waiting.filter { references[$0.name, default: []].isDisjoint(with: missing) }
            guard !ready.isEmpty else {
                throw MovingFault(.unusable, "The tables \(missing.sorted().joined(separator: ", ")) refer to each other in a circle.")
            }
            ordered += ready
            waiting.removeAll { table in ready.contains { $0.name == table.name } }
        }
        // Until it is there, no program takes the target for a database of Utblick's.
        return ordered + tables.filter { $0.name == Schema.historyTable }
    }
}
