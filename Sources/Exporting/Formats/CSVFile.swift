/// A table as CSV (RFC 4180): quoted where it must be, lines ended by CRLF, with a mark by which spreadsheets know UTF-8.
public struct CSVFile: Sendable, Hashable {
    public let columns: [String]
    public let rows: [[String]]
    /// What stands between two cells: spreadsheets in Swedish want a semicolon.
    public let separator: Character

    public init(columns: [String], rows: [[String]], separator: Character) {
        self.columns = columns
        self.rows = rows
        self.separator = separator
    }

    /// By which spreadsheets know UTF-8.
    static let mark = Array("\u{FEFF}".utf8)

    public var bytes: [UInt8] {
        Self.mark + ([columns] + rows).flatMap { Self.line($0, separator: separator) }
    }

    static func line(_ cells: [String], separator: Character) -> [UInt8] {
        Array((cells.map(cell).joined(separator: String(separator)) + "\r\n").utf8)
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe before it: whoever writes a case's title must not run anything.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false && !isNumberBelowZero(text)
        let text = isFormula ? "'" + text : text
        let mustBeQuoted = text.unicodeScalars.contains { "\"\r\n;,".unicodeScalars.contains($0) }
        return mustBeQuoted ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    private static func isNumberBelowZero(_ text: String) -> Bool { text.wholeMatch(of: /-[0-9]+([.,][0-9]+)?/) != nil }
}
