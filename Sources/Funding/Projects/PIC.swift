/// A participant identification code of the EU's portal: nine digits, `999976105`.
public struct PIC: Sendable, Hashable, Comparable {
    public let rawValue: String

    /// `nil` for anything but nine digits that are not all alike, such as the filler "999999999" and "N.a.".
    public init?(_ text: String) {
        let digits = text.filter { !$0.isWhitespace }
        guard digits.count == 9, digits.allSatisfy({ ("0"..."9").contains($0) }), Set(digits).count > 1 else { return nil }
        rawValue = digits
    }

    public static func < (left: PIC, right: PIC) -> Bool { left.rawValue < right.rawValue }
}

extension PIC: Codable, CustomStringConvertible {
    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = PIC(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a participant identification code")
        }
        self = code
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
