public import Funding

/// A kind of file that lists and reports are given as. The raw value stands in addresses and ends the file's name.
public enum FileFormat: String, Sendable, Hashable, CaseIterable {
    case csv, html, pdf
    case workbook = "xlsx"

    /// Those that the council report comes in.
    public static let ofReports: [FileFormat] = [.pdf, .workbook, .html]
    /// Those that lists of cases come in.
    public static let ofLists: [FileFormat] = [.workbook, .csv]

    /// What stands between two cells of `csv`: spreadsheets in Swedish want a semicolon.
    public static func separator(in language: Language) -> Character { language == .swedish ? ";" : "," }

    /// As the header `Content-Type` says it.
    public var mediaType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .pdf: "application/pdf"
        case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
