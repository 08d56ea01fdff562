import Foundation
import Funding

extension IdeaReading {
    /// "3000000", "3 000 000", "3.000.000" and "3,5 miljoner" are amounts.
    static func money(_ typed: String, currency: Currency, problems: inout [IdeaProblem]) -> Money? {
        let text = typed.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        guard !text.isEmpty else { return nil }
        guard let (amount, typedCurrency) = amount(text) else {
            problems.append(.budgetNotNumber(typed))
            return nil
        }
        guard amount > 0 else {
            problems.append(.budgetNotPositive(typed))
            return nil
        }
        guard let whole = Int(exactly: amount.rounded()), let money = Money(whole: whole, typedCurrency ?? currency),
            whole <= 1_000_000_000_000
        else {
            problems.append(.budgetNotNumber(typed))
            return nil
        }
        return money
    }

    /// An amount with the currency that it names, if it names one.
    private static func amount(_ text: String) -> (Double, Currency?)? {
        var digits = text
        var factor = 1.0
        for (words, value) in [
            (["miljoner", "miljon", "millions", "million", "mkr", "mn"], 1_000_000.0), (["tkr", "tusen", "thousand"], 1_000.0),
        ] {
            for word in words where digits.contains(word) {
                digits = digits.replacingOccurrences(of: word, with: "")
                factor = value
            }
        }
        var currency: Currency?
        for (units, meant) in [(["euros", "euro", "eur", "€"], Currency.euro), (["kronor", "kr", "sek", ":-"], .krona)] {
            for unit in units where digits.contains(unit) {
                digits = digits.replacingOccurrences(of: unit, with: "")
                currency = meant
            }
        }
        digits = digits.filter { !$0.isWhitespace }.replacingOccurrences(of: "−", with: "-")
        // A comma or full stop before exactly three digits groups thousands; otherwise it begins the decimals.
        let groups = digits.split(omittingEmptySubsequences: false) { ".,".contains($0) }
        if groups.count > 1, factor == 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) {
            digits = groups.joined()
        } else {
            digits = digits.replacingOccurrences(of: ",", with: ".")
        }
        return Double(digits).flatMap { $0.isFinite ? ($0 * factor, currency) : nil }
    }
}
