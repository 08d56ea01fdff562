/// A table as CSV (RFC 4180): quoted where it must be, lines ended by CRLF, with a mark by which spreadsheets know UTF-8.
public struct CSVFile: Sendable, Hashable {
    let columns: [String]
    let rows: [[String]]
    /// What stands between two cells: spreadsheets in Swedish want a semicolon.
    let separator: Character

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

    /// Looked at scalar by scalar: a combining mark would hide the character before it from whoever compares characters, and from no
    /// spreadsheet.
    private static func cell(_ text: String) -> String {
        let text = isNumberBelowZero(text) ? text : harmless(text)
        guard text.unicodeScalars.contains(where: "\"\r\n;,".unicodeScalars.contains) else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe before it: whoever writes a case's title must not run anything.
    /// So does what follows a semicolon or a line break, where a spreadsheet that parts cells otherwise than the file begins another.
    private static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isFormulaMark) else { return text }
        var harmless = ""
        var begins = true
        for scalar in text.unicodeScalars {
            if begins, isFormulaMark(scalar) { harmless += "'" }
            harmless.unicodeScalars.append(scalar)
            begins = scalar == ";" || scalar == "\n" || scalar == "\r"
        }
        return harmless
    }

    private static func isFormulaMark(_ scalar: Unicode.Scalar) -> Bool { "=+-@\t\r".unicodeScalars.contains(scalar) }

    private static func isNumberBelowZero(_ text: String) -> Bool {
        text.wholeMatch(of: /-[0-9]+([.,][0-9]+)?/.matchingSemantics(.unicodeScalar)) != nil
    }
}
