import Dispatch
import Foundation
import Funding
import SQLCore
import Synchronization

extension SQLRow {
    /// Reads a column of JSON text.
    func decode<Value: Decodable>(json column: String, as type: Value.Type = Value.self) throws(SQLError) -> Value {
        let text = try decode(column, as: String.self)
        // Most lists are empty, and starting a decoder costs more than reading the row.
        if text == "[]", let empty = [Never]() as? Value { return empty }
        if type == [String].self, let plain = Self.plainTexts(text) as? Value { return plain }
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw SQLError(.unexpectedValue, "column \(column) holds JSON that is not a valid \(type)")
        }
    }

    /// The texts of a JSON array of which none holds a character that JSON must escape, as nearly all are; `nil` for any other.
    static func plainTexts(_ json: String) -> [String]? {
        let bytes = Array(json.utf8)
        let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
        // Without a backslash a quotation mark can only begin or end a text.
        guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]"), !bytes.contains(UInt8(ascii: "\\")) else { return nil }
        let parts = bytes[1..<(bytes.count - 1)].split(separator: quote, omittingEmptySubsequences: false)
        // What lies before the first text and after the last, and a comma between two.
        guard parts.count >= 3, parts.count % 2 == 1, parts.first?.isEmpty == true, parts.last?.isEmpty == true else { return nil }
        for place in stride(from: 2, to: parts.count - 1, by: 2) where !parts[place].elementsEqual([comma]) { return nil }
        return stride(from: 1, to: parts.count, by: 2).map { String(decoding: parts[$0], as: UTF8.self) }
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

extension [SQLRow] {
    /// The fewest texts for each processor: reading fewer takes less time than waking it.
    private static var worthSharing: Int { 256 }

    /// Reads a column of JSON text of every row, all at once: starting a decoder costs more than reading a short text. Many are shared between
    /// the processors, since reading them takes longer than asking the database.
    func decode<Value: Decodable & Sendable>(json column: String, as type: Value.Type = Value.self) throws(SQLError) -> [Value] {
        guard !isEmpty else { return [] }
        let texts = try map { row throws(SQLError) in try row.decode(column, as: String.self) }
        let readers = Swift.min(ProcessInfo.processInfo.activeProcessorCount, Swift.max(1, count / Self.worthSharing))
        let parts = Mutex<[Int: [Value]]>([:])
        DispatchQueue.concurrentPerform(iterations: readers) { reader in
            let part = texts[(count * reader / readers)..<(count * (reader + 1) / readers)]
            let values = try? JSONDecoder().decode([Value].self, from: Data("[\(part.joined(separator: ","))]".utf8))
            if let values, values.count == part.count { parts.withLock { $0[reader] = values } }
        }
        return try parts.withLock { parts throws(SQLError) in
            guard parts.count == readers else {
                throw SQLError(.unexpectedValue, "column \(column) holds JSON that is not a valid \(type)")
            }
            return (0..<readers).flatMap { parts[$0] ?? [] }
        }
    }
}
