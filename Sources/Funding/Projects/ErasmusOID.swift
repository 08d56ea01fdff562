/// An organisation's identifier in Erasmus+ and the European Solidarity Corps: E and eight digits, `E10000001`.
public struct ErasmusOID: Sendable, Hashable {
    public let rawValue: String

    /// `nil` for anything else; spaces and small letters do not matter.
    public init?(_ text: String) {
        let written = text.uppercased().filter { !$0.isWhitespace }
        guard written.count == 9, written.hasPrefix("E"), written.dropFirst().allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        rawValue = written
    }
}
