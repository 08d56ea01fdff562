import Foundation
import Funding

extension PlausibleAnswers {
    /// The least and the most that projects cost, in whole euros; each doubling between is as likely as any other.
    private static let costs = (least: 10_000.0, most: 10_000_000.0)
    /// What the same is in kronor, roughly: only for how likely amounts are.
    private static let kronorPerEuro = 11.0
    /// What is left for amounts and lengths beyond what is usual.
    private static let unusual = 0.02

    /// The currency that most open rules about money are in.
    var currency: Currency {
        let limits = moneyLimits
        return limits.count { $0.currency == .euro } > limits.count { $0.currency == .krona } ? .euro : .krona
    }

    /// One amount in each band between the limits of the open rules.
    var budgets: [Weighted] {
        let currency = currency
        let limits = Set(moneyLimits.filter { $0.currency == currency }.map(\.minorUnits).filter { $0 > 1 }).sorted()
        guard let first = limits.first, let last = limits.last else { return [] }
        let factor = (currency == .euro ? 1 : Self.kronorPerEuro) * 100
        let (least, most) = (log(Self.costs.least * factor), log(Self.costs.most * factor))
        let edges = [min(least, log(Double(first)) - 1)] + limits.map { log(Double($0)) } + [max(most, log(Double(last)) + 1)]
        return zip(edges, edges.dropFirst()).map { low, high in
            let usual = max(0, min(high, most) - max(low, least)) / (most - least)
            let middle = exp((low + high) / 2).rounded()
            return (.budget(Money(minorUnits: Int(exactly: middle) ?? first, currency: currency)), max(usual, Self.unusual))
        }
    }

    private var moneyLimits: [Money] {
        open.rules(about: .budget).flatMap { number -> [Money] in
            switch open.rules[number].standing.rule.requirement {
            case .budget(let minimum, let maximum): [minimum, maximum].compactMap(\.self)
            // Only the least grant settles anything.
            case .grant(let minimum, _): [minimum].compactMap(\.self)
            default: []
            }
        }
    }

    /// The lengths of most projects, in months; each is as likely as any other.
    private static let usualMonths = 6...48

    /// One length in each band between the limits of the open rules.
    var lengths: [Weighted] {
        var starts: Set<Int> = [1]
        for number in open.rules(about: .months) {
            guard case .duration(let minimum, let maximum) = open.rules[number].standing.rule.requirement else { continue }
            starts.formUnion([minimum, maximum.map { $0 + 1 }].compactMap(\.self).filter { $0 > 1 })
        }
        guard starts.count > 1 else { return [] }
        let edges = starts.sorted() + [max(Self.usualMonths.upperBound, starts.max() ?? 0) + 2]
        return zip(edges, edges.dropFirst()).map { low, next in
            let usual = (low..<next).count { Self.usualMonths.contains($0) }
            let share = Double(usual) / Double(Self.usualMonths.count)
            return (.months((low + next - 1) / 2), max(share, Self.unusual))
        }
    }
}
