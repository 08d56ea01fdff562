/// What a project costs in one calendar year and who pays it: what a municipality decides on.
public struct YearlyFunding: Sendable, Hashable {
    public let year: Int
    public let cost: Money
    /// The fund's part of the year's cost, whenever it is paid.
    public let fundShare: Money
    /// The rest: `fundShare` and `ownShare` are the cost.
    public let ownShare: Money

    /// The years of a plan, with the cost spread evenly over its months; the years' amounts add up to the plan's.
    ///
    /// - Parameters:
    ///   - first: the project's first day.
    ///   - months: 1…240; an empty list otherwise, and where amounts do not fit.
    public static func years(of plan: FundingPlan, from first: Day, months: Int) -> [YearlyFunding] {
        guard (1...LiquidityCurve.longest).contains(months) else { return [] }
        var years: [YearlyFunding] = []
        // Whole amounts stay whole, as a decision is written.
        let unit = plan.fundShare.minorUnits % 100 == 0 && plan.ownShare.minorUnits % 100 == 0 ? 100 : 1
        var (passed, fund, own) = (0, 0, 0)
        while passed < months {
            let year = first.year + (first.month - 1 + passed) / 12
            passed = min(months, passed + 12 - (first.month - 1 + passed) % 12)
            // Counted from the beginning each time, so that nothing is lost between the years, and each share by itself, so that none
            // falls below zero.
            guard let fundSoFar = (plan.fundShare.minorUnits / unit).scaled(by: passed, over: months),
                let ownSoFar = (plan.ownShare.minorUnits / unit).scaled(by: passed, over: months)
            else { return [] }
            func money(_ units: Int) -> Money { Money(minorUnits: units * unit, currency: plan.cost.currency) }
            years.append(
                YearlyFunding(
                    year: year, cost: money(fundSoFar - fund + ownSoFar - own), fundShare: money(fundSoFar - fund),
                    ownShare: money(ownSoFar - own)))
            (fund, own) = (fundSoFar, ownSoFar)
        }
        return years
    }
}
