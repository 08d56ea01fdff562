import Foundation
import SQLCore

extension SQLValue {
    /// A value as JSON text with sorted keys: equal values give equal texts. `nil` is NULL.
    static func json(_ value: (some Encodable)?) throws(SQLError) -> SQLValue {
        guard let value else { return .null }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return .text(String(decoding: try encoder.encode(value), as: UTF8.self))
        } catch {
            throw SQLError(.other, "a \(type(of: value)) cannot be written as JSON")
        }
    }
}
