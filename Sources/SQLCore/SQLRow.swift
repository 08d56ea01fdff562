/// One row of an answer.
public struct SQLRow: Sendable {
    /// The columns' names and places, shared by all rows of an answer.
    public struct Columns: Sendable {
        let places: [String: Int]

        /// Where two columns share a name, the first counts.
        public init(_ names: [String]) {
            places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        }
    }

    let columns: Columns
    let values: [SQLValue]

    public init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// Every value by its column's name.
    public var cells: [String: SQLValue] {
        columns.places.compactMapValues { values.indices.contains($0) ? values[$0] : nil }
    }

    public func value(_ column: String) throws(SQLError) -> SQLValue {
        guard let place = columns.places[column], values.indices.contains(place) else {
            throw SQLError(.unexpectedValue, "the answer has no column \(column)")
        }
        return values[place]
    }

    public func decode<Value: SQLDecodable>(_ column: String, as type: Value.Type = Value.self) throws(SQLError) -> Value {
        let value = try value(column)
        guard let decoded = Value(sqlValue: value) else { throw mismatch(column, value, type) }
        return decoded
    }

    public func decode<Value: SQLDecodable>(_ column: String, as type: Value?.Type = Value?.self) throws(SQLError) -> Value? {
        let value = try value(column)
        if value == .null { return nil }
        guard let decoded = Value(sqlValue: value) else { throw mismatch(column, value, Value.self) }
        return decoded
    }

    public func decode<Value: RawRepresentable>(
        _ column: String, as type: Value.Type = Value.self
    ) throws(SQLError) -> Value where Value.RawValue: SQLDecodable {
        let value = try value(column)
        guard let decoded = Value.RawValue(sqlValue: value).flatMap(Value.init(rawValue:)) else { throw mismatch(column, value, type) }
        return decoded
    }

    public func decode<Value: RawRepresentable>(
        _ column: String, as type: Value?.Type = Value?.self
    ) throws(SQLError) -> Value? where Value.RawValue: SQLDecodable {
        if try value(column) == .null { return nil }
        return try decode(column, as: Value.self)
    }

    private func mismatch(_ column: String, _ value: SQLValue, _ type: Any.Type) -> SQLError {
        SQLError(.unexpectedValue, "column \(column) holds \(value.kind) that is not a valid \(type)")
    }
}
