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
