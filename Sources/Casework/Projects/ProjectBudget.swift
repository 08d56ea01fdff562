public import Funding

/// What a project costs by year and kind of cost, as its accounts are kept.
public struct ProjectBudget: Sendable, Hashable, Codable {
    /// What money goes to.
    public enum CostKind: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
        case staff, travel, externalServices, equipment, indirect, other
    }

    /// One calendar year, in minor units.
    public struct Year: Sendable, Hashable, Codable {
        /// 2000…2100
        public let year: Int
        /// A kind that is not there costs nothing.
        public let costs: [CostKind: Int]

        public init(year: Int, costs: [CostKind: Int]) {
            self.year = year
            self.costs = costs.filter { $0.value != 0 }
        }

        /// What the year costs; every amount is below `FinancingPlan.greatestAmount`.
        public var total: Int { costs.values.reduce(0, +) }
    }

    /// What is wrong with a budget.
    public enum Fault: Error, Sendable, Hashable {
        case yearOutOfRange(Int)
        case yearTwice(Int)
        case belowZero(year: Int)
        /// Amounts above what can be counted.
        case tooLarge
        /// The financing that was decided on is in another currency.
        case otherCurrency(Currency)
        /// The kinds of cost are not what the year costs by the financing plan; the difference is its cost less the budget's, in minor units.
        case doesNotAddUp(year: Int, difference: Int)
    }

    public let currency: Currency
    /// In order, each once; empty where nobody has made a budget.
    public let years: [Year]

    /// - Throws: `Fault`, the first in the order of years.
    public init(currency: Currency, years: [Year]) throws(Fault) {
        let sorted = years.sorted { $0.year < $1.year }
        var last: Int?
        for year in sorted {
            guard (2000...2100).contains(year.year) else { throw .yearOutOfRange(year.year) }
            guard year.year != last else { throw .yearTwice(year.year) }
            last = year.year
            guard year.costs.values.allSatisfy({ $0 >= 0 }) else { throw .belowZero(year: year.year) }
            guard year.costs.values.allSatisfy({ $0 <= FinancingPlan.greatestAmount }) else { throw .tooLarge }
        }
        self.currency = currency
        self.years = sorted
    }

    public var total: Money { Money(minorUnits: years.reduce(0) { $0 + $1.total }, currency: currency) }

    /// What goes to a kind of cost in all years.
    public func total(of kind: CostKind) -> Money {
        Money(minorUnits: years.reduce(0) { $0 + ($1.costs[kind] ?? 0) }, currency: currency)
    }

    /// - Throws: `Fault.otherCurrency` or `.doesNotAddUp`, unless each year costs what the plan that was decided on says. A budget without years
    ///   is none yet, and may be kept.
    public func check(against plan: FinancingPlan) throws(Fault) {
        guard !years.isEmpty else { return }
        guard plan.currency == currency else { throw .otherCurrency(plan.currency) }
        for year in Set(years.map(\.year) + plan.years.map(\.year)).sorted() {
            let planned = plan.years.first { $0.year == year }?.cost ?? 0
            let difference = planned - (years.first { $0.year == year }?.total ?? 0)
            guard difference == 0 else { throw .doesNotAddUp(year: year, difference: difference) }
        }
    }
}
