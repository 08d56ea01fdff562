/// What a project costs and what comes in, month by month, and how deep it goes in between.
///
/// Costs are spread evenly. The fund pays an advance when the project begins, and then claims: each for the longest period that the terms
/// take, handed in as late and paid as late as they allow. The advance is settled against the first claims. That is the careful reading;
/// a project that claims sooner lies higher. The last claim brings all that is left, with what was kept until the final report.
public struct LiquidityCurve: Sendable, Hashable {
    /// One month of the curve.
    public struct Point: Sendable, Hashable {
        /// The first day of the month, or of the project in its first.
        public let from: Day
        /// What the project costs in the month.
        public let cost: Money
        /// What the fund pays in the month.
        public let received: Money
        /// All that has come in less all that has been spent, at the end of the month; below zero, it is the applicant who has paid.
        public let balance: Money
    }

    /// From the first month to that of the last payment.
    public let points: [Point]
    /// The first month in which the balance is at its lowest.
    public let deepest: Point
    /// What the terms leave open, and how it was counted.
    public let remarks: [Localized]

    /// The longest project that is worked out, in months.
    public static let longest = 240

    /// Fails unless the project lasts 1…240 months, and where the amounts do not fit.
    ///
    /// - Parameters:
    ///   - first: the project's first day.
    ///   - months: how long it lasts.
    public init?(of plan: FundingPlan, from first: Day, months: Int, paidBy terms: PaymentTerms) {
        guard (1...Self.longest).contains(months) else { return nil }
        let schedule = PaymentSchedule(of: plan, from: first, months: months, terms: terms)
        guard let payments = schedule.payments, let last = payments.last else { return nil }
        var points: [Point] = []
        var balance = 0
        var next = payments[...]
        for month in 0...max(months - 1, last.month) {
            var received = 0
            while let payment = next.first, payment.month <= month {
                received += payment.amount
                next.removeFirst()
            }
            let cost = month < months ? Self.part(month, of: plan.cost.minorUnits, in: months) : 0
            balance += received - cost
            func money(_ units: Int) -> Money { Money(minorUnits: units, currency: plan.cost.currency) }
            let from = month == 0 ? first : Day.firstOfMonth(first.adding(months: month))
            points.append(Point(from: from, cost: money(cost), received: money(received), balance: money(balance)))
        }
        guard let deepest = points.min(by: { $0.balance.minorUnits < $1.balance.minorUnits }) else { return nil }
        self.points = points
        self.deepest = deepest
        remarks = schedule.remarks
    }

    /// The part of an amount that falls in one of `count` equal months; the parts add up to the amount.
    private static func part(_ index: Int, of amount: Int, in count: Int) -> Int {
        PaymentSchedule.part(index + 1, of: amount, in: count) - PaymentSchedule.part(index, of: amount, in: count)
    }
}

extension Day {
    fileprivate static func firstOfMonth(_ day: Day) -> Day {
        Day(year: day.year, month: day.month, day: 1) ?? day
    }
}
