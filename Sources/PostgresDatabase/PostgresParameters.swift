import CPostgres
import SQLCore

/// A statement's values as libpq sends them: numbers and texts in text form, bytes as they are.
struct PostgresParameters {
    /// Every value's bytes one after the other; each text ends with a NUL.
    private var bytes: [CChar] = []
    /// Where each value begins; `nil` for NULL.
    private var starts: [Int?] = []
    private var types: [Oid] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// - Throws: a fault where a text holds a NUL character, which PostgreSQL cannot store.
    init(_ values: [SQLValue], statement: String) throws(PostgresFault) {
        guard values.count <= Int(UInt16.max) else {
            throw PostgresFault(SQLError(.other, "more than 65535 values in one statement"))
        }
        for value in values {
            types.append(ParameterKind(value)?.type ?? 0)
            switch value {
            case .null: appendNull()
            case .integer(let number): append(String(number).utf8)
            case .real(let number): append(String(number).utf8)
            case .text(let text):
                guard !text.utf8.contains(0) else {
                    throw PostgresFault(
                        SQLError(.other, "a text holds a NUL character, which PostgreSQL cannot store", statement: statement))
                }
                append(text.utf8)
            case .blob(let content): append(content, format: 1)
            }
        }
    }

    private mutating func append(_ content: some Collection<UInt8>, format: Int32 = 0) {
        starts.append(bytes.count)
        lengths.append(Int32(clamping: content.count))
        formats.append(format)
        bytes.append(contentsOf: content.lazy.map { CChar(bitPattern: $0) })
        bytes.append(0)
    }

    private mutating func appendNull() {
        starts.append(nil)
        lengths.append(0)
        formats.append(0)
    }

    /// The number of values, then libpq's arrays of types, values, lengths and formats.
    func withPointers<Value>(
        _ body: (Int32, UnsafePointer<Oid>?, CStrings.List?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Value
    ) -> Value {
        bytes.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start -> UnsafePointer<CChar>? in
                guard let start, let base = buffer.baseAddress else { return nil }
                return base + start
            }
            return pointers.withUnsafeBufferPointer { body(Int32(clamping: $0.count), types, $0.baseAddress, lengths, formats) }
        }
    }
}
