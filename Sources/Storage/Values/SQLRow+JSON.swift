import Foundation
import Funding
import SQLCore

extension SQLRow {
    /// Reads a column of JSON text.
    func decode<Value: Decodable>(json column: String, as type: Value.Type = Value.self) throws(SQLError) -> Value {
        let text = try decode(column, as: String.self)
        // Most lists are empty, and starting a decoder costs more than reading the row.
        if text == "[]", let empty = [Never]() as? Value { return empty }
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw SQLError(.unexpectedValue, "column \(column) holds JSON that is not a valid \(type)")
        }
    }

    func decode<Value: Decodable>(optionalJSON column: String, as type: Value.Type = Value.self) throws(SQLError) -> Value? {
        if try value(column) == .null { return nil }
        return try decode(json: column, as: type)
    }

    /// Reads a JSON array of cases; a case that this program does not know is left out, since vocabularies lose words over the years.
    func decode<Value: RawRepresentable<String>>(cases column: String, as type: Value.Type = Value.self) throws(SQLError) -> [Value] {
        try decode(json: column, as: [String].self).compactMap(Value.init(rawValue:))
    }

    /// Reads an amount and its currency from two columns.
    func decodeMoney(_ amount: String, _ currency: String) throws(SQLError) -> Money? {
        guard let minorUnits = try decode(amount, as: Int?.self) else { return nil }
        return Money(minorUnits: minorUnits, currency: try decode(currency, as: Currency.self))
    }
}
