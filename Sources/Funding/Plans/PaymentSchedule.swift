/// The payments of a fund to one project, in the order that they come.
struct PaymentSchedule {
    struct Payment {
        /// Counted from 0, the month that the project begins in.
        let month: Int
        /// In minor units of the plan's currency, larger than zero but for the last.
        let amount: Int
    }

    private let grant: Money
    private let exchangeRate: ExchangeRate?
    private let first: Day
    private let months: Int
    private let terms: PaymentTerms

    init(of plan: FundingPlan, from first: Day, months: Int, terms: PaymentTerms) {
        grant = plan.fundShare
        exchangeRate = plan.exchangeRate
        self.first = first
        self.months = months
        self.terms = terms
    }

    /// The payments, which add up to the grant; `nil` when a sum does not fit.
    var payments: [Payment]? {
        guard let advance, let kept = share(terms.keptUntilFinalReport) else { return nil }
        let period = terms.monthsPerClaim?.upperBound ?? months
        var payments = advance > 0 ? [Payment(month: 0, amount: advance)] : []
        var paid = advance
        for end in stride(from: period, to: months, by: period) {
            let due = min(Self.part(end, of: grant.minorUnits, in: months), grant.minorUnits - kept)
            guard due > paid else { continue }
            payments.append(Payment(month: month(ofClaimEnding: end), amount: due - paid))
            paid = due
        }
        payments.append(Payment(month: month(ofClaimEnding: months), amount: grant.minorUnits - paid))
        return payments
    }

    /// What the terms leave open, and how it was counted.
    var remarks: [Localized] {
        var remarks: [Localized] = []
        if terms.monthsPerClaim == nil { remarks.append(.claimedOnce) }
        if terms.claimedWithinMonths == nil { remarks.append(.claimedAtOnce) }
        if terms.paidWithinDays == nil { remarks.append(.paidAtOnce) }
        if let most = terms.advanceMaximum, inGrantsCurrency(most) == nil { remarks.append(.notCompared(most)) }
        return remarks
    }

    /// The first so many of `count` equal parts of an amount.
    static func part(_ number: Int, of amount: Int, in count: Int) -> Int {
        Int(Int128(amount) * Int128(number) / Int128(count))
    }

    /// Where only the largest advance is stated, it is counted in full; one in another currency without an exchange rate is none.
    private var advance: Int? {
        switch (terms.advance, terms.advanceMaximum) {
        case (nil, nil): return 0
        case (let rate?, nil): return share(rate)
        case (let rate, let most?):
            guard let most = inGrantsCurrency(most) else { return 0 }
            return share(rate).map { min(rate == nil ? grant.minorUnits : $0, most.minorUnits) }
        }
    }

    private func share(_ rate: Rate?) -> Int? {
        grant.minorUnits.scaled(by: rate?.partsPerTenThousand ?? 0, over: 10_000)
    }

    private func inGrantsCurrency(_ money: Money) -> Money? {
        money.currency == grant.currency ? money : exchangeRate?.converted(money, to: grant.currency)
    }

    /// The month that a claim is paid in, for the period that ends with so many months.
    private func month(ofClaimEnding end: Int) -> Int {
        let claimed = first.adding(months: end + (terms.claimedWithinMonths ?? 0))
        let paid = claimed.adding(days: terms.paidWithinDays ?? 0)
        return (paid.year - first.year) * 12 + paid.month - first.month
    }
}

extension Localized {
    fileprivate static let claimedOnce = Localized(
        sv: "Källan säger inte hur ofta pengarna begärs; räknat med en gång, när projektet är slut.",
        en: "The source does not say how often money is claimed; counted as once, when the project has ended.")
    fileprivate static let claimedAtOnce = Localized(
        sv: "Källan säger inte när en begäran ska vara inne; räknat med genast.",
        en: "The source does not say when a claim must be in; counted as at once.")
    fileprivate static let paidAtOnce = Localized(
        sv: "Källan säger inte hur lång tid utbetalningen tar; räknat med ingen alls.",
        en: "The source does not say how long payment takes; counted as no time at all.")
}
