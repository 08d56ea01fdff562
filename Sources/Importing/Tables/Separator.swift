/// Finds out what parts the cells of a table.
enum Separator {
    private static let known = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The bytes before the first line end outside quotes; `nil` while there is none.
    static func firstLine(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var isQuoted = false
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return bytes[..<index] }
        }
        return nil
    }

    /// The one of comma, semicolon and tab that comes most often outside quotes; a comma when none does.
    static func guess(from line: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in line {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, known.contains(byte) { counts[byte, default: 0] += 1 }
        }
        return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
    }
}
