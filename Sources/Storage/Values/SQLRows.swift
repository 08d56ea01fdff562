import SQLCore

/// Many rows for one table, written with few statements.
struct SQLRows {
    /// Rows of one statement: few different sizes, so that each is compiled once and kept.
    private static let sizes = [64, 8, 1]

    private let table: String
    private let names: [String]
    private var rows: [[SQLValue]] = []

    init(table: String, _ names: [String]) {
        self.table = table
        self.names = names
    }

    /// - Parameter values: in the order of the columns' names.
    mutating func add(_ values: [SQLValue]) {
        rows.append(values)
    }

    /// Writes all rows.
    /// - Parameter conflict: what follows the values, such as `ON CONFLICT …`.
    func insert(_ conflict: SQL = "", on connection: any SQLConnection) throws(SQLError) {
        let columns = names.map { "\(identifier: $0)" as SQL }.joined(", ")
        var start = 0
        for size in Self.sizes {
            while rows.count - start >= size {
                let values = rows[start..<start + size].map { row in
                    "(\(row.map { "\($0)" as SQL }.joined(", ")))" as SQL
                }
                try connection.execute("INSERT INTO \(identifier: table) (\(columns)) VALUES \(values.joined(", ")) \(conflict)")
                start += size
            }
        }
    }

    /// `name = excluded.name, …`, for the update half of an insertion that met its row.
    static func replacement(_ names: [String]) -> SQL {
        names.map { "\(identifier: $0) = excluded.\(identifier: $0)" as SQL }.joined(", ")
    }
}
