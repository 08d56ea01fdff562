/// Amounts as people type them in a budget: "3 000 000", "3.000.000", "1250,50".
public enum TypedAmount {
    /// The amount in hundredths; `nil` for what is none. A comma or full stop before exactly three digits groups thousands, before one or two it
    /// begins the decimals.
    public static func hundredths(of text: String) -> Int? {
        let digits = text.filter { !$0.isWhitespace }
        guard !digits.isEmpty, digits.utf8.count <= 20, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }) else {
            return nil
        }
        var groups = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let first = groups.first, !first.isEmpty else { return nil }
        var decimals: Substring = "00"
        if groups.count > 1, let last = groups.last, last.count == 1 || last.count == 2 {
            decimals = last.count == 1 ? last + "0" : last
            groups.removeLast()
        }
        guard groups.count == 1 || (groups.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3) else { return nil }
        return Int(groups.joined() + decimals)
    }

    /// As it is shown in a form: "1250,50", "3000000".
    public static func text(ofHundredths amount: Int) -> String {
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? String(whole) : "\(whole),\(rest < 10 ? "0" : "")\(rest)"
    }
}
