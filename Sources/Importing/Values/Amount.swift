import Funding

/// Reads sums of money as people and machines write them: `2073781.25`, `1234,56`, `4 973 906`, `1.234.567,5`.
enum Amount {
    /// What parts the decimals, where the form alone does not tell.
    enum DecimalMark { case point, comma, eitherOrAsk }

    enum Fault: Error, Hashable {
        case notNumber
        /// `1,234` may be one and a bit, or a thousand and more.
        case ambiguous
    }

    /// Cents or öre, rounded half up.
    ///
    /// - Parameter power: the sum counts units of ten to this power, such as 6 for millions; 0…6.
    /// - Throws: `Fault` for what is no number, is negative or does not fit.
    static func minorUnits(_ text: String, decimals mark: DecimalMark, tenTo power: Int = 0) throws(Fault) -> Int {
        let compact = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
        guard compact.count <= 40, compact.contains(where: \.isASCIIDigit),
            compact.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," })
        else { throw .notNumber }
        guard let decimalMark = try decimalMark(in: compact, mark) else { return try units(compact.filter(\.isASCIIDigit), "", power) }
        guard let position = compact.lastIndex(of: decimalMark) else { throw .notNumber }
        let (whole, fraction) = (compact[..<position], compact[compact.index(after: position)...])
        guard !whole.contains(decimalMark), isGrouped(whole) else { throw .notNumber }
        return try units(whole.filter(\.isASCIIDigit), String(fraction), power)
    }

    /// The character that parts whole from decimals; `nil` when there are no decimals.
    private static func decimalMark(in text: String, _ mark: DecimalMark) throws(Fault) -> Character? {
        let (points, commas) = (text.filter { $0 == "." }.count, text.filter { $0 == "," }.count)
        if points > 0, commas > 0 {
            return text.last { $0 == "." || $0 == "," }
        }
        guard points + commas > 0 else { return nil }
        let only: Character = points > 0 ? "." : ","
        if points + commas > 1 {
            guard isGrouped(text[...]) else { throw .notNumber }
            return nil
        }
        guard mayBeGrouped(text, at: only) else { return only }
        switch mark {
        case .point: return only == "." ? only : nil
        case .comma: return only == "," ? only : nil
        case .eitherOrAsk: throw .ambiguous
        }
    }

    /// Whether one mark may as well part thousands: one to three digits, not zero first, before it and three after.
    private static func mayBeGrouped(_ text: String, at mark: Character) -> Bool {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        return parts.count == 2 && (1...3).contains(parts[0].count) && parts[1].count == 3 && !parts[0].hasPrefix("0")
    }

    private static func isGrouped(_ text: Substring) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.dropFirst().allSatisfy { $0.count == 3 } && (parts.count == 1 || (1...3).contains(parts[0].count))
    }

    private static func units(_ whole: String, _ fraction: String, _ power: Int) throws(Fault) -> Int {
        let decimals = fraction + String(repeating: "0", count: power + 3)
        let whole = whole + decimals.prefix(power)
        let digits = Array(decimals.dropFirst(power).prefix(3))
        guard let units = Int(whole.isEmpty ? "0" : whole), let cents = Int(String(digits.prefix(2))) else { throw .notNumber }
        let (product, hasOverflown) = units.multipliedReportingOverflow(by: 100)
        let roundedUp = digits[2] >= "5" ? 1 : 0
        let (sum, isTooLarge) = product.addingReportingOverflow(cents + roundedUp)
        guard !hasOverflown, !isTooLarge else { throw .notNumber }
        return sum
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
