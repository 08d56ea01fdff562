import Funding

/// What stands in one column of one row.
enum DataValue: Sendable, Hashable {
    /// Nothing is known.
    case missing
    case text(String)
    case number(Int)
    /// In hundredths.
    case decimal(Int)
    case list([String])

    /// What stands between the texts of a list in a CSV file.
    static let listSeparator = " | "

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
        case .decimal(let hundredths): Hundredths(hundredths).shortest
        case .list(let texts): "[" + texts.map { JSONWriter.quoted($0) }.joined(separator: ",") + "]"
        }
    }

    /// As a cell of a CSV file.
    var cell: String {
        switch self {
        case .missing: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .decimal(let hundredths): Hundredths(hundredths).shortest
        case .list(let texts): texts.joined(separator: Self.listSeparator)
        }
    }
}
