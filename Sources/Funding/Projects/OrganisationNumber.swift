/// A Swedish organisation number, `212000-0340`, whose check digit holds.
///
/// The number of a sole trader is a personal identity number, and is refused: Utblick never keeps one.
public struct OrganisationNumber: Sendable, Hashable, Comparable {
    /// Ten digits with a hyphen before the last four.
    public let rawValue: String

    /// Why a text is no organisation number.
    public enum Fault: Error, Sendable, Hashable {
        case notTenDigits, wrongCheckDigit
        /// It has the form of a personal identity number, or of a sole trader's.
        case personal
    }

    /// Reads `212000-0340`, `2120000340` and, with the century's place filled in, `16212000-0340`; spaces do not matter.
    public init(_ text: String) throws(Fault) {
        var digits: [Int] = []
        for character in text where !character.isWhitespace && character != "-" && character != "+" {
            guard character.isASCII, let digit = character.wholeNumberValue, digits.count < 12 else { throw .notTenDigits }
            digits.append(digit)
        }
        if digits.count == 12 {
            let century = digits[0] * 10 + digits[1]
            guard century == 16 else { throw century == 19 || century == 20 ? .personal : .notTenDigits }
            digits.removeFirst(2)
        }
        guard digits.count == 10 else { throw .notTenDigits }
        guard Self.isChecked(digits) else { throw .wrongCheckDigit }
        // The third digit is 2 or more for a legal person, so that the number can never be read as a date of birth.
        guard digits[2] >= 2 else { throw .personal }
        let written = digits.map(String.init).joined()
        rawValue = "\(written.prefix(6))-\(written.suffix(4))"
    }

    /// Luhn's method, as the Tax Agency uses it (SKV 709).
    private static func isChecked(_ digits: [Int]) -> Bool {
        let sum = digits.enumerated().reduce(0) { sum, entry in
            let product = entry.element * (entry.offset.isMultiple(of: 2) ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return sum.isMultiple(of: 10)
    }

    public static func < (left: OrganisationNumber, right: OrganisationNumber) -> Bool { left.rawValue < right.rawValue }
}

extension OrganisationNumber: Codable, CustomStringConvertible {
    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do throws(Fault) {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an organisation number")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
