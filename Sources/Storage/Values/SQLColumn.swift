import SQLCore

/// A column and what to write in it.
struct SQLColumn: Sendable {
    let name: String
    let value: SQLValue

    init(_ name: String, _ value: some SQLBindable) {
        self.name = name
        self.value = value.sqlValue
    }

    init(_ name: String, json value: (some Encodable)?) throws(SQLError) {
        self.init(name, try SQLValue.json(value))
    }
}

extension [SQLColumn] {
    /// `(name, …) VALUES (?, …)`
    var insertion: SQL {
        let names = map { "\(identifier: $0.name)" as SQL }.joined(", ")
        let values = map { "\($0.value)" as SQL }.joined(", ")
        return "(\(names)) VALUES (\(values))"
    }

    /// `name = excluded.name, …`, for the update half of an insertion that met its row.
    var replacement: SQL {
        map { "\(identifier: $0.name) = excluded.\(identifier: $0.name)" as SQL }.joined(", ")
    }
}
