/// One row of a table, its cells still bytes: a row of 621 cells costs only those that are read.
struct TableRow {
    /// As a spreadsheet counts: the header is 1.
    let number: Int
    fileprivate let header: TableHeader
    fileprivate let cells: TableCells
    fileprivate let encoding: TableEncoding

    init(number: Int, header: TableHeader, cells: TableCells, encoding: TableEncoding) {
        self.number = number
        self.header = header
        self.cells = cells
        self.encoding = encoding
    }

    /// A cell's text on one or several lines, without white space around it; `nil` when it is empty or there is no such column.
    ///
    /// - Parameter name: the column's name as `TableHeader.normalised` writes it.
    subscript(name: String) -> String? {
        header.position(of: name).flatMap { self[$0] }
    }

    subscript(position: Int) -> String? {
        guard let bytes = cells[position], !bytes.isEmpty else { return nil }
        let text = encoding.text(of: bytes).trimmed
        return text.isEmpty ? nil : text
    }

    /// The text on one line, or `nil` where the source writes that there is none: "N.a.", "N/A", "-".
    func value(_ name: String) -> String? {
        self[name].flatMap(SourceText.value)
    }
}
