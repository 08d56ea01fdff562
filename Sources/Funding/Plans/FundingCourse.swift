/// How a funding plan runs over a project's time: year by year, and month by month where a rule says when the fund pays.
public struct FundingCourse: Sendable, Hashable {
    /// The project's first day.
    public let first: Day
    public let months: Int
    public let years: [YearlyFunding]
    /// `nil` where no rule says when the fund pays.
    public let curve: LiquidityCurve?

    /// Fails unless the project lasts 1…240 months.
    public init?(of plan: FundingPlan, from first: Day, months: Int) {
        let years = YearlyFunding.years(of: plan, from: first, months: months)
        guard !years.isEmpty else { return nil }
        self.first = first
        self.months = months
        self.years = years
        curve = plan.payment.flatMap { LiquidityCurve(of: plan, from: first, months: months, paidBy: $0) }
    }
}
