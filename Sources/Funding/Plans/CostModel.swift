/// How a project's cost is worked out and shown to the fund.
public enum CostModel: Sendable, Hashable {
    /// What has been paid, shown by vouchers.
    case actualCosts
    case flatRate(FlatRate)
    case unitCost(UnitCost)
    case lumpSum(LumpSum)

    /// A share of some costs that stands for other costs, which then need no vouchers.
    public struct FlatRate: Sendable, Hashable {
        public let rate: Rate
        public let base: Base
        public let covers: Coverage

        public init(_ rate: Rate, of base: Base, covers: Coverage) {
            self.rate = rate
            self.base = base
            self.covers = covers
        }
    }

    /// The costs that a flat rate is a share of.
    public enum Base: String, Sendable, Hashable, Codable, CaseIterable {
        /// Pay of those who work in the project.
        case staff
        /// All direct costs.
        case direct
    }

    /// The costs that a flat rate stands for.
    public enum Coverage: String, Sendable, Hashable, Codable, CaseIterable {
        /// Everything besides the base.
        case allOther
        /// Premises, administration and other overheads.
        case indirect
    }

    /// A fixed amount per unit.
    public enum UnitCost: Sendable, Hashable {
        /// An hour of work: a year's pay divided by so many hours.
        case hour(workingHoursPerYear: Int)
        case amount(Money, per: Localized)
    }

    /// A fixed sum for the whole project.
    public enum LumpSum: Sendable, Hashable {
        /// One of these amounts, the smallest first.
        case choice([Money])
        /// Between two amounts, by what the project holds.
        case range(minimum: Money, maximum: Money)
        /// Agreed from the project's own budget.
        case agreed
    }
}

extension CostModel.UnitCost {
    /// What an hour costs, rounded to the nearest öre or cent, half away from zero; `nil` for units that are no hour.
    public func hourlyCost(ofYearlyPay pay: Money) -> Money? {
        guard case .hour(let hours) = self, hours > 0, let cost = pay.minorUnits.scaled(by: 1, over: hours) else { return nil }
        return Money(minorUnits: cost, currency: pay.currency)
    }
}
