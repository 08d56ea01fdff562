import Funding

extension CSVFile {
    /// A sheet's columns and rows.
    ///
    /// - Parameter separator: where it is a semicolon, amounts have a comma before their cents, as spreadsheets take them there.
    public init(_ sheet: Sheet, separator: Character) {
        self.init(
            columns: sheet.columns.map(\.name), rows: sheet.rows.map { $0.cells.map { Self.text(of: $0, separator) } },
            separator: separator)
    }

    private static func text(of cell: Sheet.Cell, _ separator: Character) -> String {
        switch cell {
        case .empty: ""
        case .text(let text), .mark(let text, _), .link(let text, _): text
        case .count(let number, _): String(number)
        case .decimal(let hundredths, _): Hundredths(hundredths).withBoth(point: point(separator))
        case .day(let day): day.iso
        case .money(let money, _): Hundredths(money.minorUnits).withBoth(point: point(separator))
        }
    }

    private static func point(_ separator: Character) -> String { separator == ";" ? "," : "." }
}
