/// A legal entity identifier (LEI, ISO 17442): 20 letters and digits, of which the last two are check digits.
public struct LegalEntityIdentifier: Sendable, Hashable {
    public let rawValue: String

    /// `nil` for anything whose check digits do not hold; spaces and small letters do not matter.
    public init?(_ text: String) {
        let written = text.uppercased().filter { !$0.isWhitespace }
        guard written.utf8.count == 20, written.utf8.suffix(2).allSatisfy({ (48...57).contains($0) }) else { return nil }
        // ISO/IEC 7064, MOD 97-10: a letter counts as 10 to 35.
        var remainder = 0
        for byte in written.utf8 {
            switch byte {
            case 48...57: remainder = (remainder * 10 + Int(byte) - 48) % 97
            case 65...90: remainder = (remainder * 100 + Int(byte) - 55) % 97
            default: return nil
            }
        }
        guard remainder == 1 else { return nil }
        rawValue = written
    }
}
