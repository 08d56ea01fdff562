public import Funding

/// Amounts added up, each currency by itself: kronor and euros are never one sum.
public struct MoneyByCurrency: Sendable, Hashable {
    private var units: [Currency: Int] = [:]

    public init() {}

    /// In the order of `Currency`, those in which there is something.
    public var amounts: [Money] {
        Currency.allCases.compactMap { currency in units[currency].map { Money(minorUnits: $0, currency: currency) } }
    }

    public subscript(currency: Currency) -> Money { Money(minorUnits: units[currency] ?? 0, currency: currency) }

    /// A sum that cannot be counted stays at the greatest number that can.
    public mutating func add(_ money: Money) {
        let (sum, overflow) = (units[money.currency] ?? 0).addingReportingOverflow(money.minorUnits)
        units[money.currency] = overflow ? (money.minorUnits < 0 ? .min : .max) : sum
    }
}

/// Financing by calendar year, each currency by itself.
public struct FinancingByYear: Sendable, Hashable {
    /// What a year comes to in one currency.
    public struct Row: Sendable, Hashable {
        public let currency: Currency
        public let year: FinancingPlan.Year
    }

    private var years: [Currency: [Int: FinancingPlan.Year]] = [:]

    /// The sum of plans.
    public init(_ plans: [FinancingPlan]) {
        for plan in plans {
            for year in plan.years {
                years[plan.currency, default: [:]][year.year] = years[plan.currency]?[year.year].map(year.adding) ?? year
            }
        }
    }

    /// By currency, then by year.
    public var rows: [Row] {
        Currency.allCases.flatMap { currency in
            (years[currency] ?? [:]).values.sorted { $0.year < $1.year }.map { Row(currency: currency, year: $0) }
        }
    }

    public var currencies: [Currency] { Currency.allCases.filter { years[$0] != nil } }

    /// All years of a currency, as one; its year is the first.
    public func total(in currency: Currency) -> FinancingPlan.Year? {
        let all = (years[currency] ?? [:]).values.sorted { $0.year < $1.year }
        return all.first.map { first in all.dropFirst().reduce(first) { $1.adding($0) } }
    }
}

extension FinancingPlan.Year {
    /// What is to be paid in money: the cost without the municipality's own work and premises.
    public var cash: Int { cost - (shares[.ownKind] ?? 0) }

    /// The sum with another year of at most so many; a plan's amounts are far too small for a desk's to overflow.
    fileprivate func adding(_ other: FinancingPlan.Year) -> FinancingPlan.Year {
        FinancingPlan.Year(
            year: min(year, other.year), cost: cost + other.cost, shares: shares.merging(other.shares) { $0 + $1 })
    }
}
