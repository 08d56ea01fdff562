/// The code of an area: an ISO country (`SE`), a NUTS region (`SE122`), a Swedish municipality (`SE-0483`), a locality within
/// one (`SE-0483-katrineholm`), or a programme area by its own name (`central_baltic`).
///
/// Greece is `EL` and the United Kingdom `UK`, as in EU statistics.
public struct AreaCode: Sendable, Hashable, Comparable, Codable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static func < (left: AreaCode, right: AreaCode) -> Bool {
        left.rawValue < right.rawValue
    }
}
