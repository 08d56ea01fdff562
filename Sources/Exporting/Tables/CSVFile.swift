import Funding

/// A sheet as comma-separated values (RFC 4180) in UTF-8, with the mark by which spreadsheets know that it is.
public struct CSVFile: Sendable {
    private let sheet: Sheet

    public init(_ sheet: Sheet) {
        self.sheet = sheet
    }

    public var bytes: [UInt8] {
        let lines = [sheet.columns.map(\.name)] + sheet.rows.map { $0.cells.map(Self.text) }
        return Array("\u{FEFF}".utf8) + lines.flatMap { Array(($0.map(Self.quoted).joined(separator: ",") + "\r\n").utf8) }
    }

    private static func text(of cell: Sheet.Cell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text), .mark(let text, _), .link(let text, _): harmless(text)
        case .count(let number, _): String(number)
        case .day(let day): day.iso
        case .money(let money, _): amount(money)
        }
    }

    /// What begins so is a formula to a spreadsheet, whoever wrote it.
    private static func harmless(_ text: String) -> String {
        guard let first = text.first, "=+-@\t\r".contains(first) else { return text }
        return "'" + text
    }

    /// "1250.50", without the currency.
    private static func amount(_ money: Money) -> String {
        let (whole, cents) = money.minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
        return (money.minorUnits < 0 ? "-" : "") + "\(whole).\(cents < 10 ? "0" : "")\(cents)"
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
