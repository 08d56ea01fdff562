public import Funding

/// A project's money by month: what it costs in cash, what has been paid in, and what is expected to be.
///
/// Costs of a year are spread evenly over the months of it that the project runs; own work costs no cash. Co-financiers pay as the costs come.
/// What the fund has not paid yet comes after the claims that are still to be handed in, in equal parts; what is recorded as claimed and not
/// paid comes first. What should have come already is expected this month.
public struct ProjectFlow: Sendable, Hashable {
    public let currency: Currency
    /// In minor units, by month.
    public private(set) var out: [Month: Int] = [:]
    /// Recorded and expected, in minor units, by month.
    public private(set) var received: [Month: Int] = [:]

    /// How many days after a claim the fund pays where no rule says so: what the fund's own rules most often say.
    public static let standardPaidWithinDays = 80

    /// - Parameters:
    ///   - steps: those that stand; claims and payments in other currencies than the plan's are left out.
    ///   - openClaims: the days by which claims are still to be handed in, in order.
    /// - Returns: `nil` where the project's days are not known.
    public init?(
        financing: FinancingPlan, from start: Day, through end: Day, steps: [CaseStep], openClaims: [Day], paidWithinDays: Int?,
        on today: Day
    ) {
        guard start <= end, start.days(until: end) <= 31 * ObligationPlan.longest else { return nil }
        currency = financing.currency
        for year in financing.years {
            let months = Self.months(of: year.year, from: start, through: end)
            spread(year.cost - (year.shares[.ownKind] ?? 0), over: months, into: \.out)
            spread(year.shares[.coFinanciers] ?? 0, over: months, into: \.received)
        }
        let days = paidWithinDays ?? Self.standardPaidWithinDays
        let paid = Self.amounts(of: [.payment, .finalPayment], in: steps, currency)
        for payment in paid { received[Month(of: payment.day), default: 0] += payment.units }
        let isSettled = steps.contains { $0.kind == .finalPayment }
        guard !isSettled else { return }
        expect(
            financing.total(of: .grant).minorUnits, paid: paid.reduce(0) { $0 + $1.units },
            claims: Self.amounts(of: [.paymentClaim], in: steps, currency), openClaims: openClaims, end: end, days: days, on: today)
    }

    private mutating func expect(
        _ grant: Int, paid: Int, claims: [(day: Day, units: Int)], openClaims: [Day], end: Day, days: Int, on today: Day
    ) {
        var rest = max(0, grant - paid)
        var covered = paid
        func month(_ day: Day) -> Month { Month(of: max(day.adding(days: days), today)) }
        for claim in claims {
            let waiting = min(max(0, claim.units - covered), rest)
            covered = max(0, covered - claim.units)
            rest -= waiting
            if waiting > 0 { received[month(claim.day), default: 0] += waiting }
        }
        let months = openClaims.isEmpty ? [month(end)] : openClaims.map(month)
        spread(rest, over: months, into: \.received)
    }

    /// In parts that add up.
    private mutating func spread(_ amount: Int, over months: [Month], into flow: WritableKeyPath<ProjectFlow, [Month: Int]>) {
        guard amount > 0, !months.isEmpty else { return }
        for (index, month) in months.enumerated() {
            let part = Int(
                Int128(amount) * Int128(index + 1) / Int128(months.count) - Int128(amount) * Int128(index) / Int128(months.count))
            self[keyPath: flow][month, default: 0] += part
        }
    }

    /// The months of a year that the project runs; all of it for a year outside, so that no cost is lost.
    private static func months(of year: Int, from start: Day, through end: Day) -> [Month] {
        let all = (1...12).compactMap { Day(year: year, month: $0, day: 1).map { Month(of: $0) } }
        let running = all.filter { $0.last >= start && $0.first <= end }
        return running.isEmpty ? all : running
    }

    private static func amounts(
        of kinds: Set<CaseStepKind>, in steps: [CaseStep], _ currency: Currency
    ) -> [(day: Day, units: Int)] {
        steps.filter { kinds.contains($0.kind) }.compactMap { step in
            // More is a slip of the pen, whose sums nothing could hold.
            step.amount.flatMap { amount in
                amount.currency == currency && (1...FinancingPlan.greatestAmount).contains(amount.minorUnits)
                    ? (step.day, amount.minorUnits) : nil
            }
        }
    }
}
