public import Funding
public import SQLCore

extension Identifier: SQLBindable, SQLDecodable {
    public var sqlValue: SQLValue { .text(rawValue) }

    public init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}
