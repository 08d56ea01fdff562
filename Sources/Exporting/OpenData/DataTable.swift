import Funding

/// An open table: its columns, and how a row is made of a thing. Each column stands with what fills it, so that neither can go missing.
public struct DataTable<Element: Sendable>: Sendable {
    struct Field: Sendable {
        let column: DataColumn
        let value: @Sendable (Element) -> DataValue

        init(_ name: String, _ kind: DataColumn.Kind, _ sv: String, _ en: String, _ value: @escaping @Sendable (Element) -> DataValue) {
            column = DataColumn(name, kind, Localized(sv: sv, en: en))
            self.value = value
        }
    }

    let fields: [Field]

    init(_ fields: [Field]) {
        self.fields = fields
    }

    public var columns: [DataColumn] { fields.map(\.column) }

    /// A row as an object of JSON on a line of its own; what is not known is left out.
    public func jsonLine(of element: Element) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { members in
            for field in fields { members.add(field.column.name, json: field.value(element).json) }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// The head of a CSV file (RFC 4180), with the mark by which spreadsheets know UTF-8.
    public var csvHead: [UInt8] { CSVFile.mark + CSVFile.line(fields.map(\.column.name), separator: ",") }

    /// A row of a CSV file.
    public func csvLine(of element: Element) -> [UInt8] {
        CSVFile.line(fields.map { $0.value(element).cell }, separator: ",")
    }

    /// The whole file of a few rows.
    public func file(of elements: [Element], as format: DataFormat) -> [UInt8] {
        switch format {
        case .jsonLines: elements.flatMap { jsonLine(of: $0) }
        case .csv: csvHead + elements.flatMap { csvLine(of: $0) }
        }
    }
}
