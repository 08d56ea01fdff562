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
        case .day(let day): day.iso
        case .money(let money, _): amount(money, point: separator == ";" ? "," : ".")
        }
    }

    /// "1250.50", without the currency.
    private static func amount(_ money: Money, point: String) -> String {
        let (whole, cents) = money.minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
        return (money.minorUnits < 0 ? "-" : "") + "\(whole)\(point)\(cents < 10 ? "0" : "")\(cents)"
    }
}
