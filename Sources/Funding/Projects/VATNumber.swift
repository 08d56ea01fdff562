/// A value-added-tax number with its country's two letters first: `SE212000034001`.
///
/// That of a Swedish sole trader holds a personal identity number, and is refused.
public struct VATNumber: Sendable, Hashable, Comparable {
    /// Capital letters and digits alone. Greece is `EL`, as in EU statistics.
    public let rawValue: String

    /// Reads the number however it is spaced; `nil` for anything else, such as "N/A", and for a sole trader's.
    public init?(_ text: String) {
        let written = text.uppercased().filter { !$0.isWhitespace && $0 != "." && $0 != "-" && $0 != "+" && $0 != "*" }
        let country = written.prefix(2)
        guard (6...20).contains(written.count), country.allSatisfy({ ("A"..."Z").contains($0) }),
            written.dropFirst(2).allSatisfy({ ("A"..."Z").contains($0) || ("0"..."9").contains($0) }),
            written.contains(where: { ("1"..."9").contains($0) })
        else { return nil }
        let number = country == "GR" ? "EL" + written.dropFirst(2) : written
        if country == "SE", Self.organisationNumber(in: number) == nil { return nil }
        rawValue = number
    }

    /// Whether a text is the VAT number of a Swedish sole trader, and so holds a personal identity number.
    public static func isPersonal(_ text: String) -> Bool {
        let written = text.uppercased().filter { $0.isLetter || $0.isNumber }
        guard written.hasPrefix("SE"), written.count == 14 else { return false }
        do throws(OrganisationNumber.Fault) {
            _ = try OrganisationNumber(String(written.dropFirst(2).dropLast(2)))
            return false
        } catch {
            return error == .personal
        }
    }

    /// A Swedish VAT number is the organisation number between `SE` and two digits.
    public var organisationNumber: OrganisationNumber? {
        rawValue.hasPrefix("SE") ? Self.organisationNumber(in: rawValue) : nil
    }

    private static func organisationNumber(in number: String) -> OrganisationNumber? {
        guard number.count == 14 else { return nil }
        return try? OrganisationNumber(String(number.dropFirst(2).dropLast(2)))
    }

    public static func < (left: VATNumber, right: VATNumber) -> Bool { left.rawValue < right.rawValue }
}

extension VATNumber: Codable, CustomStringConvertible {
    public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = VATNumber(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a VAT number")
        }
        self = number
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
