public import Funding

/// A column of an open table and what stands in it.
public struct DataColumn: Sendable, Hashable {
    /// The kinds of values that columns hold.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case text
        /// A whole number, or an amount in whole units with at most two decimals.
        case number
        /// `YYYY-MM-DD`, or its beginning where the source gives no more.
        case date
        /// RFC 3339 in UTC.
        case time
        /// Several texts.
        case list
    }

    /// As it stands in the file, in English.
    public let name: String
    public let kind: Kind
    public let meaning: Localized

    init(_ name: String, _ kind: Kind, _ meaning: Localized) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
    }
}

/// What stands in one column of one row.
public enum DataValue: Sendable, Hashable {
    /// Nothing is known.
    case missing
    case text(String)
    case number(Int)
    /// In hundredths.
    case decimal(Int)
    case list([String])

    /// What stands between the texts of a list in a CSV file.
    public static let listSeparator = " | "

    init(_ text: String?) { self = text.map { .text($0) } ?? .missing }

    init(_ number: Int?) { self = number.map { .number($0) } ?? .missing }

    /// An amount in whole units of its currency.
    init(_ money: Money?) { self = money.map { .decimal($0.minorUnits) } ?? .missing }

    /// As JSON; `nil` for what is left out.
    var json: String? {
        switch self {
        case .missing, .list([]): nil
        case .text(let text): JSONWriter.quoted(text)
        case .number(let number): String(number)
        case .decimal(let hundredths): Self.decimal(hundredths)
        case .list(let texts): "[" + texts.map { JSONWriter.quoted($0) }.joined(separator: ",") + "]"
        }
    }

    /// As a cell of a CSV file.
    var cell: String {
        switch self {
        case .missing: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .decimal(let hundredths): Self.decimal(hundredths)
        case .list(let texts): texts.joined(separator: Self.listSeparator)
        }
    }

    /// `1250.5`: no more decimals than there are.
    private static func decimal(_ hundredths: Int) -> String {
        let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : ".\(part < 10 ? "0" : "")\(part)"
        return (hundredths < 0 ? "-" : "") + String(whole) + decimals
    }
}
