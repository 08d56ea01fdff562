public import Funding

/// The forms that tables are given in.
public enum DataFormat: String, Sendable, Hashable, CaseIterable {
    case csv
    case jsonLines = "jsonl"

    /// Without the charset, which is UTF-8.
    public var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .jsonLines: "application/jsonl"
        }
    }

    /// What the form is called.
    public var title: Localized {
        switch self {
        case .csv: Localized(sv: "CSV, för kalkylprogram", en: "CSV, for spreadsheets")
        case .jsonLines: Localized(sv: "JSON Lines, ett objekt per rad", en: "JSON Lines, an object a line")
        }
    }
}
