import Foundation
import SQLCore

/// How many rows a table has, and a SHA-256 over them in the order of the primary key: the same on every database that holds the same.
///
/// A row is its columns by name, each a kind (0 NULL, 1 integer, 2 real, 3 text, 4 bytes) and, but for NULL, its length and bytes; numbers
/// have eight bytes, the highest first.
struct TableDigest {
    private(set) var rows = 0
    private var digest = Digest()
    private var row: [UInt8] = []

    /// The names belong to what is compared.
    init(_ table: Table) {
        add(table.name.utf8, kind: 3)
        for column in table.columns { add(column.name.utf8, kind: 3) }
        finishRow()
    }

    var text: String { digest.text }

    mutating func add(_ values: [SQLValue]) {
        rows += 1
        for value in values {
            switch value {
            case .null: row.append(0)
            case .integer(let number): add(Self.bytes(of: UInt64(bitPattern: number)), kind: 1)
            // SQLite does not keep the sign of nought.
            case .real(let number): add(Self.bytes(of: number == 0 ? 0 : number.bitPattern), kind: 2)
            case .text(let text): add(text.utf8, kind: 3)
            case .blob(let bytes): add(bytes, kind: 4)
            }
        }
        finishRow()
    }

    private mutating func add(_ bytes: some Collection<UInt8>, kind: UInt8) {
        row.append(kind)
        row += Self.bytes(of: UInt64(bytes.count))
        row += bytes
    }

    private mutating func finishRow() {
        digest.add(row)
        row.removeAll(keepingCapacity: true)
    }

    private static func bytes(of number: UInt64) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}

extension TableDigest {
    /// That of a table as it stands.
    static func of(_ table: Table, on connection: any SQLConnection, in dialect: Dialect) throws -> TableDigest {
        var digest = TableDigest(table)
        try connection.forEachRow(table.reading(in: dialect).once) { digest.add(try table.values(of: $0)) }
        return digest
    }
}
