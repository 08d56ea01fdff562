public import Funding
public import SQLCore

/// A day as `YYYY-MM-DD`.
extension Day: SQLBindable, SQLDecodable {
    public var sqlValue: SQLValue { .text(iso) }

    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(iso: text)
    }
}
