/// A plan on its way: the steps taken and what has come of them.
struct FundingPlanWork {
    /// What the rules come to.
    struct Outcome {
        /// In minor units of the cost's currency, from 0 to the cost.
        let fundShare: Int
        let decidedBy: FundingPlan.Decider
    }

    let cost: ProjectCost
    let rules: MoneyTerms
    let exchangeRate: ExchangeRate?
    private(set) var steps: [FundingPlan.Step] = []
    private(set) var remarks: [Localized] = []

    init(cost: ProjectCost, rules: MoneyTerms, exchangeRate: ExchangeRate?) {
        self.cost = cost
        self.rules = rules
        self.exchangeRate = exchangeRate
    }

    var currency: Currency { cost.total.currency }

    /// The fund's share; `nil` where no rule states a share or a lump sum.
    mutating func outcome() throws(FundingPlanProblem) -> Outcome? {
        guard let outcome = try rules.lumpSums.isEmpty ? outcomeByRate() : outcomeByLumpSum() else { return nil }
        guard (0...cost.total.minorUnits).contains(outcome.fundShare) else { throw .overflow }
        return outcome
    }

    private mutating func outcomeByRate() throws(FundingPlanProblem) -> Outcome? {
        guard let rate = rules.fundingRates.first else { return nil }
        try showFlatRates()
        if rules.fundingRates.count > 1 { remarks.append(.highestRate(rate.value)) }
        var (share, decidedBy) = try shareOfCost(at: rate)
        if let most = limit(rules.largestGrants, by: <), most.amount.minorUnits < share {
            add(.largestGrant, most.amount.words, most.amount, most.rule)
            (share, decidedBy) = (most.amount.minorUnits, .largestGrant)
        }
        if let least = limit(rules.smallestGrants, by: >), least.amount.minorUnits > share {
            add(.smallestGrant, least.amount.words, least.amount, least.rule)
            remarks.append(.belowSmallestGrant)
            decidedBy = .smallestGrant
        }
        return Outcome(fundShare: share, decidedBy: decidedBy)
    }

    /// The fund's share before any limit, rounded once.
    private mutating func shareOfCost(
        at rate: MoneyTerms.Term<Rate>
    ) throws(FundingPlanProblem) -> (share: Int, decidedBy: FundingPlan.Decider) {
        let own = rules.ownContributions.first
        let left = 10_000 - (own?.value.partsPerTenThousand ?? 0)
        let isLimited = left < rate.value.partsPerTenThousand
        let parts = min(left, rate.value.partsPerTenThousand)
        let base = eligibleCost
        guard let amount = base.exact.multiplied(by: Int128(parts), over: 10_000 * 10_000),
            let shown = Rate(partsPerTenThousand: parts)
        else { throw .overflow }
        if isLimited { remarks.append(.ownContributionLimits) }
        if base.exact < Int128(cost.total.minorUnits) * 10_000 { remarks.append(.onlyPartCounts(base.words)) }
        add(
            .fundShare, base.words + Localized(same: " × ") + shown.words, Money(minorUnits: amount, currency: currency),
            isLimited ? own?.rule : rate.rule)
        return (amount, isLimited ? .ownContribution : .rate)
    }

    /// What the fund reckons as cost, in ten-thousandths of minor units, and how it is written out.
    private var eligibleCost: (exact: Int128, words: Localized) {
        let total = Int128(cost.total.minorUnits) * 10_000
        guard let flat = rules.onlyFlatRateOfStaff, let staff = cost.staff else { return (total, cost.total.words) }
        let percent = 10_000 + flat.value.rate.partsPerTenThousand
        let eligible = Int128(staff.minorUnits) * Int128(percent)
        guard eligible < total else { return (total, cost.total.words) }
        let words = Localized(
            sv: "\(staff.words.sv) × (100\u{A0}% + \(flat.value.rate.words.sv))",
            en: "\(staff.words.en) × (100% + \(flat.value.rate.words.en))")
        return (eligible, words)
    }

    /// Ends the plan: the own share, and what a rule says of it.
    mutating func finish(ownShare: Money) throws(FundingPlanProblem) -> Money? {
        let fund = Money(minorUnits: cost.total.minorUnits - ownShare.minorUnits, currency: currency)
        add(.ownShare, cost.total.words + Localized(same: " − ") + fund.words, ownShare, nil)
        if let inKind = cost.inKind { showInKind(inKind, of: ownShare) }
        remarkOnBudgets()
        for term in rules.costModels where term.value == .lumpSum(.agreed) {
            remark(term.value.sentence + (term.rule.note.map { Localized(same: " ") + $0 } ?? Localized(same: "")))
        }
        guard let own = rules.ownContributions.first else { return nil }
        guard let least = cost.total.minorUnits.scaled(by: own.value.partsPerTenThousand, over: 10_000) else { throw .overflow }
        let amount = Money(minorUnits: least, currency: currency)
        add(.ownContribution, cost.total.words + Localized(same: " × ") + own.value.words, amount, own.rule)
        return amount
    }

    private mutating func showInKind(_ inKind: Money, of ownShare: Money) {
        guard inKind.minorUnits <= ownShare.minorUnits else {
            remarks.append(.moreInKindThanOwnShare)
            return
        }
        let cash = Money(minorUnits: ownShare.minorUnits - inKind.minorUnits, currency: currency)
        add(.ownCash, ownShare.words + Localized(same: " − ") + inKind.words, cash, nil)
    }

    // MARK: Steps

    mutating func add(_ what: Localized, _ calculation: Localized, _ amount: Money, _ rule: Rule?) {
        steps.append(
            FundingPlan.Step(
                what: what, calculation: calculation, amount: amount, note: rule?.note, conflict: rule?.conflict, source: rule?.source))
    }

    mutating func remark(_ remark: Localized) {
        if !remarks.contains(remark) { remarks.append(remark) }
    }

    /// An amount of a rule in the cost's currency, with the step that converts it; `nil` without an exchange rate.
    mutating func converted(_ money: Money) -> Money? {
        guard money.currency != currency else { return money }
        guard let exchangeRate, let amount = exchangeRate.converted(money, to: currency) else { return nil }
        let sign = Localized(same: money.currency == .euro ? " × " : " / ")
        let step = FundingPlan.Step(
            what: .conversion, calculation: money.words + sign + exchangeRate.words, amount: amount, note: nil, conflict: nil,
            source: exchangeRate.source)
        if !steps.contains(step) { steps.append(step) }
        remark(.converted(at: exchangeRate))
        return amount
    }

    /// The tightest of several limits, in the cost's currency; those that cannot be converted are remarked on.
    private mutating func limit(
        _ terms: [MoneyTerms.Term<Money>], by isTighter: (Int, Int) -> Bool
    ) -> (amount: Money, rule: Rule)? {
        var tightest: (amount: Money, rule: Rule)?
        for term in terms {
            guard let amount = converted(term.value) else {
                remark(.notCompared(term.value))
                continue
            }
            if let known = tightest, !isTighter(amount.minorUnits, known.amount.minorUnits) { continue }
            tightest = (amount, term.rule)
        }
        return tightest
    }

    private mutating func remarkOnBudgets() {
        if let most = limit(rules.largestBudgets, by: <), most.amount.minorUnits < cost.total.minorUnits {
            remark(.aboveLargestBudget(most.amount))
        }
        if let least = limit(rules.smallestBudgets, by: >), least.amount.minorUnits > cost.total.minorUnits {
            remark(.belowSmallestBudget(least.amount))
        }
    }

    /// What each flat rate comes to, for those who want to know: it changes the shares only where it is the only way.
    private mutating func showFlatRates() throws(FundingPlanProblem) {
        for term in rules.flatRates {
            let rate = term.value.rate
            switch (term.value.base, cost.staff) {
            case (.staff, let staff?):
                guard let amount = staff.minorUnits.scaled(by: rate.partsPerTenThousand, over: 10_000) else { throw .overflow }
                let what: Localized = term.value.covers == .allOther ? .otherCostsAtFlatRate : .indirectCostsAtFlatRate
                add(what, staff.words + Localized(same: " × ") + rate.words, Money(minorUnits: amount, currency: currency), term.rule)
            case (.direct, _):
                let parts = rate.partsPerTenThousand
                guard let amount = cost.total.minorUnits.scaled(by: parts, over: 10_000 + parts) else { throw .overflow }
                let fraction = Localized(
                    sv: " × \(rate.words.sv) / (100\u{A0}% + \(rate.words.sv))", en: " × \(rate.words.en) / (100% + \(rate.words.en))")
                add(.indirectCostsWithin, cost.total.words + fraction, Money(minorUnits: amount, currency: currency), term.rule)
            case (.staff, nil): remark(.tellStaff)
            }
        }
    }
}
